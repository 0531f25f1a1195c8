import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';
import { withoutIds } from '../../../testing/without-ids.ts';

test('answers the group that it made', async () => {
  const { call, sent } = await serve();
  const group = { name: 'Mail', description: 'In and out', color: '#a0B1c2', position: 2 };

  const { envelope } = await call('create_check_group', group);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "check_groups": [
        {
          "active": true,
          "checks_count": 0,
          "created_at": "2026-03-04T15:00:00.000Z",
          "description": "In and out",
          "id": "<id>",
          "name": "Mail",
          "position": 2,
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Group Mail made, without checks",
      },
    }
  `);
  expect(sent).toEqual([`POST /check-groups ${JSON.stringify(group)}`]);
});

test.each([
  [{}, 'name is required'],
  [{ name: 'x'.repeat(101) }, 'name'],
  [{ name: 'x', color: 'red' }, 'not #RRGGBB'],
  [{ name: 'x', position: -1 }, 'position'],
])('refuses %j and sends nothing', async (group, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_check_group', group);

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});
