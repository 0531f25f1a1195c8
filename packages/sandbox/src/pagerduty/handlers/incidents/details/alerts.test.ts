import { expect, test } from 'vitest';
import { column, openSandbox, text } from '../../../sandbox.fixture.ts';

/** The open incident of the Checkout API, which has three alerts. */
async function open() {
  const opened = openSandbox();
  const path = `/incidents/${await opened.openIncident('Checkout API')}/alerts`;
  const ids = column(await opened.list(path), 'id').map(String);
  const change = (changes: readonly object[]) =>
    opened.send(`PUT ${path}`, { body: { alerts: changes } });
  const statuses = async () => column(await opened.list(path), 'status');
  return { ...opened, path, ids, change, statuses };
}

test('resolves alerts, and reopens one', async () => {
  const { send, path, ids, change, statuses } = await open();

  const answer = await change(ids.map((id) => ({ id, status: 'resolved' })));
  const resolved = await statuses();
  await send(`PUT ${path}/${ids[0]}`, { body: { alert: { status: 'triggered' } } });

  expect(answer).toMatchObject({ status: 200, body: { alerts: ids.map((id) => ({ id })) } });
  expect(resolved).toEqual(['resolved', 'resolved', 'resolved']);
  expect(await statuses()).toEqual(['triggered', 'resolved', 'resolved']);
});

test('moves an alert to another incident of the service', async () => {
  const { send, list, idOf, path, ids, change } = await open();
  const service = { id: await idOf('services', 'Checkout API'), type: 'service_reference' };
  const incident = { type: 'incident', title: 'The other one', service };
  const made = await send('POST /incidents', { body: { incident } });
  const target = text(made.body, 'incident.id');

  const answer = await change([{ id: ids[0], incident: { id: target } }]);

  expect(answer).toMatchObject({ status: 200, body: { alerts: [{ incident: { id: target } }] } });
  expect(column(await list(`/incidents/${target}/alerts`), 'id')).toEqual([ids[0]]);
  expect(column(await list(path), 'id')).toEqual(ids.slice(1));
});

test('changes all alerts or none', async () => {
  const { openIncident, ids, change, statuses } = await open();
  const ofAnotherService = { id: await openIncident('Payment Gateway') };
  const [first, second] = ids;

  const missing = await change([
    { id: first, status: 'resolved' },
    { id: 'QNO', status: 'resolved' },
  ]);
  const elsewhere = await change([
    { id: first, status: 'resolved' },
    { id: second, incident: ofAnotherService },
  ]);

  expect([missing.status, elsewhere.status]).toEqual([404, 400]);
  expect(await statuses()).toEqual(['triggered', 'triggered', 'triggered']);
});

test.each([
  ['no alerts', []],
  ['a status that alerts cannot have', [{ id: 'QNO', status: 'acknowledged' }]],
  ['a change without an id', [{ status: 'resolved' }]],
])('refuses %s', async (_, changes) => {
  const { change } = await open();

  expect(await change(changes)).toMatchObject({ status: 400, body: { error: { code: 2001 } } });
});

test('needs to know who changes them', async () => {
  const { send, sandbox, path, ids, statuses } = await open();

  const answer = await send(`PUT ${path}/${ids[0]}`, {
    key: sandbox.keys.account,
    body: { alert: { status: 'resolved' } },
  });

  expect(answer.status).toBe(400);
  expect(await statuses()).toEqual(['triggered', 'triggered', 'triggered']);
});
