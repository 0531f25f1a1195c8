import { expect, test } from 'vitest';
import { checkout, payments, statusPage } from '../../testing/facts.ts';
import { ordersGroup, page, tracking } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const components = `/pages/${statusPage.id}/components`;
const args = { ...page, component_id: checkout.id };

test('answers the component with the name of its group', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_component_details', args);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "components": [
        {
          "created_at": "2025-01-28T15:00:00.000Z",
          "description": "Cart, delivery choice and placing an order.",
          "group": {
            "id": "<id>",
            "name": "Orders",
          },
          "id": "<id>",
          "name": "Checkout",
          "only_show_if_degraded": false,
          "position": 5,
          "showcase": true,
          "start_date": "2025-01-28",
          "status": "degraded_performance",
          "updated_at": "2026-03-04T14:42:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Component Checkout is degraded_performance",
      },
    }
  `);
  expect(sent).toEqual([`GET ${components}/${checkout.id}`, `GET ${components}`]);
});

test('answers a group with its members', async () => {
  const { call } = await serve();

  const { rows } = await call('get_component_details', { ...page, group_id: ordersGroup.id });

  expect(rows).toMatchObject([
    {
      ...ordersGroup,
      is_group: true,
      components: [
        { ...checkout, status: 'degraded_performance' },
        { ...payments, status: 'operational' },
        { ...tracking, status: 'operational' },
      ],
    },
  ]);
});

test('a group that is only found among groups is found there', async () => {
  const { call, sandbox, sent } = await serve();
  sandbox.faults.inject({
    on: `GET /pages/{page_id}/components/{component_id}`,
    kind: 'status',
    status: 404,
  });

  const { rows } = await call('get_component_details', { ...page, component_id: ordersGroup.id });

  expect(rows).toMatchObject([{ ...ordersGroup, is_group: true }]);
  expect(sent[1]).toBe(`GET /pages/${statusPage.id}/component-groups/${ordersGroup.id}`);
});

test('an id that nobody has is NOT_FOUND, as a component', async () => {
  const { call } = await serve();

  const { error } = await call('get_component_details', { ...page, component_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
  expect(error?.message).toContain('/components/{component_id}');
});

test.each([
  ['components', 'GET /pages/{page_id}/components/{component_id}', 'a1b2c3d4e5f6'],
  ['component-groups', 'GET /pages/{page_id}/component-groups/{component_id}', 'a1b2c3d4e5f6'],
])('where %s are out of reach, nothing is said to be missing', async (_, on, component_id) => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on, kind: 'refuse' });

  const { error } = await call('get_component_details', { ...page, component_id });

  expect(error?.code).toBe('UNREACHABLE');
});

test('a failure to name the group is a warning', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /pages/{page_id}/components', kind: 'status', status: 500 });

  const { rows, metadata } = await call('get_component_details', args);

  expect(rows).toMatchObject([{ ...checkout, group: { id: ordersGroup.id } }]);
  expect(metadata.warnings?.join()).toContain('Answered without the rest of its group');
});
