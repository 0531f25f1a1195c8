import { expect, test } from 'vitest';
import { statusPage } from '../../testing/facts.ts';
import { page, tracking } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('adds the group, which components can join', async () => {
  const { call, sent } = await serve();

  const { envelope, rows } = await call('create_component_group', { ...page, name: 'After sales' });
  const group_id = rows[0]?.['id'];
  await call('patch_component', { ...page, component_id: tracking.id, group_id });
  const joined = await call('get_component_details', { ...page, component_id: group_id });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "component_groups": [
        {
          "created_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "is_group": true,
          "name": "After sales",
          "only_show_if_degraded": false,
          "showcase": false,
          "start_date": "2026-02-28",
          "status": "operational",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Group After sales is added to page <id>",
      },
    }
  `);
  expect(joined.rows).toMatchObject([{ components: [tracking] }]);
  expect(sent[0]).toBe(`POST /pages/${statusPage.id}/component-groups {"name":"After sales"}`);
});

test('a group is in no group', async () => {
  const { call, sent } = await serve();

  const { error } = await call('create_component_group', { ...page, name: 'x', group_id: 'g1' });

  expect(error?.message).toContain('there is no parameter group_id');
  expect(sent).toEqual([]);
});
