import { expect, test } from 'vitest';
import { statusPage } from '../../testing/facts.ts';
import { ordersGroup, page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const path = `POST /pages/${statusPage.id}/components`;

test('adds the component and answers it', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('create_component', {
    ...{ ...page, name: 'Gift cards', description: '', status: 'under_maintenance' },
    ...{ group_id: ordersGroup.id, start_date: '2026-03-01T00:00:00Z' },
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "components": [
        {
          "created_at": "2026-03-04T15:00:00.000Z",
          "description": "",
          "group": {
            "id": "<id>",
          },
          "id": "<id>",
          "name": "Gift cards",
          "only_show_if_degraded": false,
          "showcase": false,
          "start_date": "2026-03-01",
          "status": "under_maintenance",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Gift cards is added to page <id>",
      },
    }
  `);
  expect(sent).toEqual([
    `${path} {"name":"Gift cards","status":"under_maintenance","description":"","group_id":"${ordersGroup.id}","start_date":"2026-03-01"}`,
  ]);
});

test('sends no more than is given, and can make a group', async () => {
  const { call, sent } = await serve();

  await call('create_component', { ...page, name: 'Returns' });
  const { rows } = await call('create_component', { ...page, name: 'Partners', group: true });

  expect(rows).toMatchObject([{ name: 'Partners', is_group: true }]);
  expect(sent).toEqual([`${path} {"name":"Returns"}`, `${path} {"name":"Partners","group":true}`]);
});

test.each([
  [{ status: 'down' }, 'INVALID_INPUT', 'status = "down"'],
  [{ group_id: 'not an id' }, 'INVALID_COMPONENT_GROUP_ID', 'group_id = "not an id"'],
  [{ start_date: 'soon' }, 'INVALID_INPUT', 'start_date = "soon"'],
  [{ name: 'x'.repeat(101) }, 'INVALID_INPUT', 'name = '],
  [{ position: 1.5 }, 'INVALID_INPUT', 'position = 1.5'],
])('refuses %j and sends nothing', async (fields, code, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_component', { ...page, name: 'Returns', ...fields });

  expect(error?.code).toBe(code);
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});
