import { ApiError, ConnectionError, PagerDuty } from 'pagerduty-sdk';
import { expect, test } from 'vitest';
import { createPagerDutySandbox, type PagerDutySandbox } from './index.ts';
import { NOW } from './sandbox.fixture.ts';

function open(pickKey: (sandbox: PagerDutySandbox) => string = ({ keys }) => keys.user) {
  const sandbox = createPagerDutySandbox({ now: () => NOW });
  const token = pickKey(sandbox);
  return { sandbox, pagerduty: new PagerDuty({ token, fetch: sandbox.fetch, retries: 0 }) };
}

test('lists, gets and acknowledges incidents through the client', async () => {
  const { pagerduty } = open();
  const open_ = await pagerduty.incidents
    .list({ statuses: ['triggered'], sort_by: ['urgency:desc', 'created_at:desc'] })
    .take(25);
  const id = String(open_[0]?.id);

  const before = await pagerduty.incidents.get(id);
  const after = await pagerduty.incidents.update(id, { status: 'acknowledged' });

  expect(open_.map(({ title }) => title?.split(':')[0])).toEqual([
    'Payment Gateway',
    'Checkout API',
    'Search',
    'Data Pipeline',
  ]);
  expect(before.status).toBe('triggered');
  expect(after.status).toBe('acknowledged');
  await expect(pagerduty.incidents.update(id, { status: 'acknowledged' })).rejects.toMatchObject({
    status: 400,
    code: 1002,
  });
});

test('reads all pages of a list', async () => {
  const { pagerduty } = open();

  const ids = new Set<unknown>();
  for await (const incident of pagerduty.incidents.list({ date_range: 'all' }))
    ids.add(incident.id);

  expect(ids.size).toBeGreaterThan(390);
});

test('adds and lists notes', async () => {
  const { pagerduty } = open();
  const [incident] = await pagerduty.incidents
    .list({ urgencies: ['high'], statuses: ['triggered'] })
    .take(1);
  const id = String(incident?.id);

  const note = await pagerduty.incidents.notes.create(id, { content: 'Rolling back.' });
  const [newest] = await pagerduty.incidents.notes.list(id).take(1);

  expect(newest).toEqual(note);
});

test('tells who is on call and who the caller is', async () => {
  const { pagerduty } = open();

  const me = await pagerduty.users.me();
  const turns = await pagerduty.onCalls.list({ user_ids: [String(me.id)] }).take(25);

  expect(me.name).toBe('Dana Reyes');
  expect(turns.map(({ escalation_level }) => escalation_level)).toEqual([1, 2]);
});

test('turns the text error of an account key into an error of the client', async () => {
  const { pagerduty } = open(({ keys }) => keys.account);

  const failure = await pagerduty.users.me().catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(ApiError);
  expect(failure).toMatchObject({ status: 400, message: expect.stringContaining('account-level') });
});

test('carries the request id and faults through', async () => {
  const { sandbox, pagerduty } = open();

  const missing = await pagerduty.incidents.get('QNO').catch((error: unknown) => error);
  sandbox.faults.inject({ kind: 'drop' });
  const dropped = await pagerduty.users.me().catch((error: unknown) => error);

  expect(missing).toMatchObject({ status: 404, code: 2100, requestId: expect.any(String) });
  expect(dropped).toBeInstanceOf(ConnectionError);
});
