import { expect, test } from 'vitest';
import { checkout, statusPage } from '../../testing/facts.ts';
import { ordersGroup, page, tracking } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const path = `GET /pages/${statusPage.id}/components`;

test('answers the components with their groups, in the order of the page', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_components', { ...page, limit: 2 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "components": [
        {
          "id": "<id>",
          "is_group": true,
          "name": "Shop",
          "status": "operational",
        },
        {
          "group": {
            "id": "<id>",
            "name": "Shop",
          },
          "id": "<id>",
          "name": "Storefront",
          "status": "operational",
        },
      ],
      "metadata": {
        "count": 2,
        "description": "2 components",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
    }
  `);
  expect(sent).toEqual([path]);
});

test.each(['limit', 'page_size', 'per_page'])('%s is honoured, and goes on', async (name) => {
  const { call } = await serve();

  const first = await call('list_components', { ...page, [name]: 10 });
  const rest = await call('list_components', { ...page, cursor: first.metadata.next_cursor });

  const names = [...first.rows, ...rest.rows].map((row) => row['name']);
  expect([first.rows.length, rest.rows.length]).toEqual([10, 1]);
  expect(new Set(names).size).toBe(11);
});

test.each([
  [{ status: 'degraded_performance' }, ['Orders', 'Checkout']],
  [{ statuses: ['degraded_performance'], show_groups: false }, ['Checkout']],
  [{ name: 'TRACK' }, ['Order tracking']],
  [{ name: 'a', show_groups: 'false', status: ['major_outage'] }, []],
])('%j keeps %j', async (filters, names) => {
  const { call } = await serve();

  const { rows } = await call('list_components', { ...page, ...filters });

  expect(rows.map(({ name }) => name)).toEqual(names);
});

test('without groups the components still tell theirs', async () => {
  const { call } = await serve();

  const { rows } = await call('list_components', { ...page, show_groups: false });

  expect(rows).toHaveLength(8);
  expect(rows.find(({ id }) => id === checkout.id)).toMatchObject({ group: ordersGroup });
});

test('those that are deleted are shown where asked for, and marked', async () => {
  const { call, sent } = await serve();
  await call('delete_component', { ...page, component_id: tracking.id });
  sent.length = 0;

  const live = await call('list_components', page);
  const all = await call('list_components', { ...page, show_deleted: true });

  expect(live.rows.map(({ id }) => id)).not.toContain(tracking.id);
  expect(all.rows.filter((row) => row['deleted']).map(({ id }) => id)).toEqual([tracking.id]);
  expect(sent.toSorted()).toEqual([path, path, `${path}?show_deleted=true`]);
});

test('page is no number of a page of rows', async () => {
  const { call, sent } = await serve();

  const { error } = await call('list_components', { ...page, page: 2 });

  expect(error?.message).toContain('there is no parameter page');
  expect(sent).toEqual([]);
});

test('an odd row costs itself alone', async () => {
  const { call, sandbox } = await serve();
  const body = [null, { id: 'c1', name: null, status: 'operational' }, { ...checkout, status: 7 }];
  const fault = { on: 'GET /pages/{page_id}/components', kind: 'status', status: 200 } as const;
  sandbox.faults.inject({ ...fault, body });
  sandbox.faults.inject({ ...fault, body });

  const all = await call('list_components', page);
  const named = await call('list_components', { ...page, name: 'check' });

  expect(all.rows).toEqual([{ id: 'c1', status: 'operational' }, checkout]);
  expect(all.metadata.warnings?.join()).toContain('status');
  expect(named.rows).toEqual([checkout]);
});
