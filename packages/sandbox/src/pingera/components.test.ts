import { expect, test } from 'vitest';
import { TestClient } from './test-client.fixture.ts';

test('lists components in their order, groups included unless told', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;

  const all = await client.rows(`GET ${path}/components`);
  const plain = await client.rows(`GET ${path}/components?show_groups=false`);
  const groups = await client.rows(`GET ${path}/component-groups`);

  expect(all.map(({ name }) => name)).toEqual([
    'Shop',
    'Storefront',
    'Search',
    'Accounts',
    'Orders',
    'Checkout',
    'Payments',
    'Order tracking',
    'Logistics',
    'Warehouse Sync',
    'Carrier labels',
  ]);
  expect(plain.every(({ group }) => group === false)).toBe(true);
  expect(groups.map(({ name }) => name)).toEqual(['Shop', 'Orders', 'Logistics']);
});

test('a group has the status of its worst member', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;
  const payments = await client.named(`GET ${path}/components`, 'Payments');
  const before = await client.named(`GET ${path}/component-groups`, 'Orders');

  await client.ask(`PATCH ${path}/components/${payments.id}`, {
    body: { status: 'partial_outage' },
  });
  const after = await client.named(`GET ${path}/component-groups`, 'Orders');

  expect([before['status'], after['status']]).toEqual(['degraded_performance', 'partial_outage']);
});

test('makes a component with a start date of its own or one some days back', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;
  const group = await client.named(`GET ${path}/component-groups`, 'Shop');

  const made = await client.ask(`POST ${path}/components`, {
    body: {
      name: 'Gift cards',
      group_id: group.id,
      start_date: '2025-01-31',
      status: 'operational',
    },
  });
  const dated = await client.ask(`POST ${path}/components`, {
    body: { name: 'Vouchers', start_date: '2025-02-01T10:00:00Z' },
  });
  const undated = await client.ask(`POST ${path}/components`, { body: { name: 'Returns' } });

  expect(made).toMatchObject({
    status: 201,
    body: { name: 'Gift cards', group: false, group_id: group.id, start_date: '2025-01-31' },
  });
  expect(dated.body).toMatchObject({ start_date: '2025-02-01' });
  expect(undated.body).toMatchObject({ start_date: '2025-11-16', status: 'operational' });
});

test('makes groups through either path', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;

  const made = await client.row(`POST ${path}/component-groups`, { body: { name: 'One' } });
  await client.ask(`POST ${path}/components`, { body: { name: 'Two', group: true } });
  const groups = await client.rows(`GET ${path}/component-groups`);

  expect(made['group']).toBe(true);
  expect(groups.map(({ name }) => name)).toEqual(expect.arrayContaining(['One', 'Two']));
});

test.each([
  [{ name: 'x', status: 'none' }, 'status'],
  [{ name: 'x', start_date: '31.01.2025' }, 'start_date'],
  [{ name: 'x', group_id: 'abcabcabcabc' }, 'group_id'],
  [{ status: 'operational' }, 'name'],
])('refuses to make a component of %j', async (body, field) => {
  const client = new TestClient();

  const answer = await client.ask(`POST /pages/${await client.pageId()}/components`, { body });

  expect(answer).toMatchObject({
    status: 422,
    body: { errors: { json: { [field]: [expect.any(String)] } } },
  });
});

test('PATCH keeps what is not named, PUT clears it', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}/components`;
  const { id } = await client.named(`GET ${path}`, 'Checkout');

  const patched = await client.ask(`PATCH ${path}/${id}`, { body: { name: 'Cart' } });
  const replaced = await client.ask(`PUT ${path}/${id}`, { body: { name: 'Basket' } });
  const nameless = await client.ask(`PUT ${path}/${id}`, { body: { showcase: true } });

  expect(patched.body).toMatchObject({
    name: 'Cart',
    status: 'degraded_performance',
    showcase: true,
    description: expect.any(String),
    group_id: expect.any(String),
  });
  expect(replaced.body).toMatchObject({
    name: 'Basket',
    status: 'operational',
    showcase: false,
    description: null,
    group_id: null,
  });
  expect(nameless.status).toBe(422);
});

test('hides a deleted component, and drops a deleted group from its members', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;
  const search = await client.named(`GET ${path}/components`, 'Search');
  const shop = await client.named(`GET ${path}/component-groups`, 'Shop');

  await client.ask(`DELETE ${path}/components/${search.id}`);
  await client.ask(`DELETE ${path}/component-groups/${shop.id}`);
  const left = await client.rows(`GET ${path}/components`);
  const ever = await client.rows(`GET ${path}/components?show_deleted=true`);
  const read = await client.ask(`GET ${path}/components/${search.id}`);
  const accounts = await client.named(`GET ${path}/components`, 'Accounts');

  expect(left.map(({ name }) => name)).not.toContain('Search');
  expect(ever.map(({ name }) => name)).toContain('Search');
  expect(ever.map(({ name }) => name)).not.toContain('Shop');
  expect(read.status).toBe(404);
  expect(accounts['group_id']).toBeNull();
});

test('knows no component of another page, and no group that is none', async () => {
  const client = new TestClient();
  const { id: internal } = await client.named('GET /pages', 'Acme Outdoor Internal', 'pages');
  const path = `/pages/${await client.pageId()}`;
  const { id } = await client.named(`GET ${path}/components`, 'Checkout');

  const elsewhere = await client.ask(`GET /pages/${internal}/components/${id}`);
  const asGroup = await client.ask(`GET ${path}/component-groups/${id}`);
  const nested = await client.ask(`POST ${path}/component-groups`, {
    body: { name: 'x', group_id: id },
  });

  expect([elsewhere.status, asGroup.status, nested.status]).toEqual([404, 404, 422]);
});

test('reads the uptime of one component and of many', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}/components`;
  const payments = await client.named(`GET ${path}`, 'Payments');
  const storefront = await client.named(`GET ${path}`, 'Storefront');

  const one = await client.ask(`GET ${path}/${payments.id}/uptime`);
  const many = await client.ask(`POST ${path}/uptime?start=2025-11-01&end=2025-11-10`, {
    body: { component_ids: [payments.id, storefront.id] },
  });

  expect(one).toMatchObject({
    status: 200,
    body: {
      id: payments.id,
      name: 'Payments',
      range_start: '2025-08-23',
      range_end: '2025-11-20',
      major_outage: 95 * 60,
      partial_outage: 0,
      related_events: { id: [expect.any(String)] },
      warnings: [],
    },
  });
  expect(many.body).toMatchObject([
    { id: payments.id, uptime_percentage: 100, related_events: { id: [] } },
    { id: storefront.id, uptime_percentage: 100, range_end: '2025-11-10' },
  ]);
});

test('a partial outage costs 0.3 of its time', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}/components`;
  const { id } = await client.named(`GET ${path}`, 'Accounts');

  const uptime = await client.row(`GET ${path}/${id}/uptime?start=2025-09-01&end=2025-10-30`);

  const lost = (65 * 60 * 0.3) / (60 * 86_400);
  expect(uptime).toMatchObject({ major_outage: 0, partial_outage: 65 * 60 });
  expect(uptime['uptime_percentage']).toBeCloseTo((1 - lost) * 100, 3);
});

test('a new outage lowers the uptime of the component and of its group', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;
  const storefront = await client.named(`GET ${path}/components`, 'Storefront');
  const shop = await client.named(`GET ${path}/component-groups`, 'Shop');
  const body = { component_ids: [storefront.id, shop.id] };

  await client.ask(`PATCH ${path}/components/${storefront.id}`, {
    body: { status: 'major_outage' },
  });
  client.wait(3_600_000);
  const uptime = await client.ask(`POST ${path}/components/uptime?start=2025-11-20`, { body });

  expect(uptime.body).toMatchObject([{ major_outage: 3600 }, { major_outage: 3600 }]);
});

test.each([
  ['start=2025-11-02&end=2025-11-01', 400],
  ['start=yesterday', 422],
])('refuses the uptime of %s', async (query, status) => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}/components`;
  const { id } = await client.named(`GET ${path}`, 'Search');

  const answer = await client.ask(`GET ${path}/${id}/uptime?${query}`);

  expect(answer.status).toBe(status);
});

test('refuses the uptime of no component and of an unknown one', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}/components/uptime`;

  const none = await client.ask(`POST ${path}`, { body: { component_ids: [] } });
  const unknown = await client.ask(`POST ${path}`, { body: { component_ids: ['abcabcabcabc'] } });

  expect([none.status, unknown.status]).toEqual([422, 404]);
});
