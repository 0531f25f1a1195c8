import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from './dates.ts';
import { TestClient } from './test-client.fixture.ts';

async function open(client = new TestClient()) {
  const path = `/pages/${await client.pageId()}`;
  const checkout = await client.named(`GET ${path}/components`, 'Checkout');
  const payments = await client.named(`GET ${path}/components`, 'Payments');
  const status = async (id: string) => (await client.row(`GET ${path}/components/${id}`))['status'];
  return { client, path, checkout, payments, status };
}

test('opening an incident sets its components, tells subscribers, and shows it everywhere', async () => {
  const { client, path, checkout, payments, status } = await open();

  const made = await client.ask(`POST ${path}/incidents`, {
    body: {
      name: 'Checkout is failing',
      status: 'investigating',
      impact: 'critical',
      body: 'Orders do not go through.',
      components: { [checkout.id]: 'major_outage', [payments.id]: 'partial_outage' },
    },
  });
  const unresolved = await client.rows(`GET ${path}/incidents/unresolved`);
  const [newest] = await client.rows(`GET ${path}/incidents`);
  const about = await client.rows(`GET ${path}/incidents?component_id=${payments.id}`);

  expect(made).toMatchObject({
    status: 201,
    body: {
      name: 'Checkout is failing',
      status: 'investigating',
      impact: 'critical',
      deliver_notifications: true,
      resolved_at: null,
      scheduled_for: null,
      components: [
        { id: checkout.id, name: 'Checkout', status: 'major_outage' },
        { id: payments.id, name: 'Payments', status: 'partial_outage' },
      ],
      incident_updates: [{ body: 'Orders do not go through.', status: 'investigating' }],
    },
  });
  expect([await status(checkout.id), await status(payments.id)]).toEqual([
    'major_outage',
    'partial_outage',
  ]);
  expect(unresolved).toEqual([newest]);
  expect(about[0]).toEqual(newest);
  expect(client.sandbox.deliveries).toMatchObject([
    { event: 'incident_created', incident_id: newest?.id, incident_update_id: expect.any(String) },
  ]);
});

test('resolving an incident makes its components operational', async () => {
  const { client, path, checkout, status } = await open();
  const { id } = await client.row(`POST ${path}/incidents`, {
    body: { name: 'x', status: 'identified', components: { [checkout.id]: 'major_outage' } },
  });

  client.wait(HOUR_MS);
  const resolved = await client.ask(`PATCH ${path}/incidents/${id}`, {
    body: { status: 'resolved', body: 'It works again.' },
  });
  const unresolved = await client.ask(`GET ${path}/incidents/unresolved`);

  expect(resolved).toMatchObject({
    status: 200,
    body: {
      status: 'resolved',
      resolved_at: expect.stringMatching(/^2025-11-20T13:34:56/),
      components: [{ id: checkout.id, status: 'operational' }],
      incident_updates: [{ body: 'It works again.', status: 'resolved' }, { status: 'identified' }],
    },
  });
  expect(await status(checkout.id)).toBe('operational');
  expect(unresolved.body).toEqual([]);
});

test('statuses that come with the resolution win over operational', async () => {
  const { client, path, checkout, status } = await open();
  const { id } = await client.row(`POST ${path}/incidents`, {
    body: { name: 'x', status: 'identified', components: { [checkout.id]: 'major_outage' } },
  });

  await client.ask(`PUT ${path}/incidents/${id}`, {
    body: { status: 'resolved', components: { [checkout.id]: 'degraded_performance' } },
  });

  expect(await status(checkout.id)).toBe('degraded_performance');
});

test('renaming adds no update, and is kept from subscribers when told so', async () => {
  const { client, path } = await open();
  const body = { name: 'x', status: 'investigating', deliver_notifications: false };
  const { id } = await client.row(`POST ${path}/incidents`, { body });

  const quiet = await client.ask(`PATCH ${path}/incidents/${id}`, {
    body: { name: 'y', deliver_notifications: false },
  });
  const countWhenQuiet = client.sandbox.deliveries.length;
  await client.ask(`PATCH ${path}/incidents/${id}`, { body: { name: 'z' } });

  expect(quiet.body).toMatchObject({ name: 'y', incident_updates: [{ status: 'investigating' }] });
  expect(countWhenQuiet).toBe(0);
  expect(client.sandbox.deliveries).toMatchObject([
    { event: 'incident_updated', incident_update_id: null },
  ]);
});

test.each([
  [{ status: 'investigating' }, 'name'],
  [{ name: 'x' }, 'status'],
  [{ name: 'x', status: 'scheduled' }, 'status'],
  [{ name: 'x', status: 'resolved', impact: 'none' }, 'impact'],
  [{ name: 'x', status: 'resolved', scheduled_for: '2026-01-01T00:00:00' }, 'scheduled_for'],
])('refuses to open an incident of %j', async (body, field) => {
  const { client, path } = await open();

  const answer = await client.ask(`POST ${path}/incidents`, { body });

  expect(answer).toMatchObject({
    status: 422,
    body: { errors: { json: { [field]: [expect.any(String)] } } },
  });
  expect(client.sandbox.deliveries).toEqual([]);
});

test('refuses components that the page does not have, and statuses that do not exist', async () => {
  const { client, path, checkout } = await open();
  const ask = (components: unknown) =>
    client.ask(`POST ${path}/incidents`, { body: { name: 'x', status: 'identified', components } });

  const unknown = await ask({ abcabcabcabc: 'major_outage' });
  const badStatus = await ask({ [checkout.id]: 'broken' });

  expect(unknown).toMatchObject({
    status: 422,
    body: { errors: { json: { components: { abcabcabcabc: [expect.any(String)] } } } },
  });
  expect(badStatus).toMatchObject({
    status: 422,
    body: { errors: { json: { components: { [checkout.id]: [expect.any(String)] } } } },
  });
});

test('deletes an incident and then knows it no more', async () => {
  const { client, path } = await open();
  const [incident] = await client.rows(`GET ${path}/incidents`);

  const deleted = await client.ask(`DELETE ${path}/incidents/${incident?.id}`);
  const again = await client.ask(`DELETE ${path}/incidents/${incident?.id}`);

  expect([deleted.status, again.status]).toEqual([204, 404]);
});

test('an update moves the incident on and can be edited', async () => {
  const { client, path } = await open();
  const { id } = await client.row(`POST ${path}/incidents`, {
    body: { name: 'x', status: 'investigating', body: 'first' },
  });
  const updates = `${path}/incidents/${id}/incident_updates`;
  client.wait(HOUR_MS);

  const made = await client.row(`POST ${updates}`, {
    body: { body: 'second', status: 'monitoring' },
  });
  const edited = await client.ask(`PATCH ${updates}/${made.id}`, {
    body: { body: 'earlier', created_at: '2025-11-20T10:00:00+0200' },
  });
  const listed = await client.rows(`GET ${updates}`);
  const incident = await client.row(`GET ${path}/incidents/${id}`);

  expect(made).toMatchObject({
    incident_id: id,
    status: 'monitoring',
    deliver_notifications: true,
  });
  expect(edited.body).toMatchObject({
    body: 'earlier',
    created_at: expect.stringMatching(/^2025-11-20T08:00:00/),
  });
  expect(listed.map(({ body }) => body)).toEqual(['first', 'earlier']);
  expect(incident).toMatchObject({ status: 'monitoring', monitoring_at: expect.any(String) });
  expect(client.sandbox.deliveries.map(({ event }) => event)).toEqual([
    'incident_created',
    'incident_updated',
  ]);
});

test('refuses updates without a text, edits of the status, and unknown updates', async () => {
  const { client, path } = await open();
  const [incident] = await client.rows(`GET ${path}/incidents`);
  const updates = `${path}/incidents/${incident?.id}/incident_updates`;
  const [update] = await client.rows(`GET ${updates}`);

  const answers = [
    await client.ask(`POST ${updates}`, { body: { status: 'resolved' } }),
    await client.ask(`PUT ${updates}/${update?.id}`, { body: { status: 'resolved' } }),
    await client.ask(`PUT ${updates}/abcabcabcabc`, { body: { body: 'x' } }),
    await client.ask(`DELETE ${updates}/${update?.id}`),
  ];

  expect(answers.map(({ status }) => status)).toEqual([422, 422, 404, 405]);
});

test('the planned maintenance begins and ends by itself', async () => {
  const { client, path } = await open();
  const warehouse = await client.named(`GET ${path}/components`, 'Warehouse Sync');
  const look = async () => ({
    maintenance: (await client.named(`GET ${path}/incidents`, 'Move of the warehouse database'))[
      'status'
    ],
    component: (await client.row(`GET ${path}/components/${warehouse.id}`))['status'],
  });

  const before = await look();
  client.wait(3 * DAY_MS - 10 * HOUR_MS);
  const during = await look();
  client.wait(2 * HOUR_MS);
  const after = await look();

  expect(before).toEqual({ maintenance: 'scheduled', component: 'operational' });
  expect(during).toEqual({ maintenance: 'in_progress', component: 'under_maintenance' });
  expect(after).toEqual({ maintenance: 'completed', component: 'operational' });
  expect(client.sandbox.deliveries.map(({ sent_at }) => sent_at.slice(0, 19))).toEqual([
    '2025-11-23T02:00:00',
    '2025-11-23T04:00:00',
  ]);
});
