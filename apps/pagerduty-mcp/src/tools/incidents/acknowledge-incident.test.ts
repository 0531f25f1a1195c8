import { expect, test } from 'vitest';
import { type Setting, serve } from '../../testing/serve.ts';

type Served = Awaited<ReturnType<typeof serve>>;

/** The newest incident of that status. */
async function newest({ call }: Served, status: string) {
  const { rows } = await call('list_incidents', {
    current_user_context: false,
    statuses: [status],
    limit: 1,
  });
  return { incident_id: String(rows[0]?.['id']), number: rows[0]?.['incident_number'] };
}

const changes = ({ sent }: Served) => sent.filter((line) => !line.startsWith('GET '));

test.each(['modern', 'legacy'] as const)('acknowledges for a %s client', async (era) => {
  const served = await serve({ era });
  const { incident_id, number } = await newest(served, 'triggered');

  const { rows, metadata } = await served.call('acknowledge_incident', { incident_id });

  expect(metadata).toEqual({ count: 1, description: `Incident ${number} is acknowledged` });
  expect(rows[0]).toMatchObject({ id: incident_id, status: 'acknowledged' });
  expect(changes(served)).toEqual([`PUT /incidents/${incident_id}`]);
});

test('what is acknowledged is so in lists, by itself and in the log', async () => {
  const served = await serve();
  const { incident_id } = await newest(served, 'triggered');
  const open = { statuses: ['triggered'], fields: ['id'] };
  const before = await served.call('list_incidents', open);

  await served.call('acknowledge_incident', { incident_id });

  const after = await served.call('list_incidents', open);
  const acknowledged = await served.call('list_incidents', { ...open, statuses: ['acknowledged'] });
  const alone = await served.call('get_incident', { incident_id });
  const log = await served.call('call_api', {
    operation: 'GET /incidents/{id}/log_entries',
    path: { id: incident_id },
  });
  expect(after.rows).toEqual(before.rows.filter(({ id }) => id !== incident_id));
  expect(acknowledged.rows).toContainEqual({ id: incident_id });
  expect(alone.rows[0]).toMatchObject({ status: 'acknowledged' });
  expect(log.rows.map(({ type }) => type)).toContain('acknowledge_log_entry');
});

test('takes the number that people say', async () => {
  const served = await serve();
  const { incident_id, number } = await newest(served, 'triggered');

  const { rows } = await served.call('acknowledge_incident', { incident_id: number });

  expect(rows[0]).toMatchObject({ id: incident_id, status: 'acknowledged' });
});

test('an incident that is acknowledged already is said to be, and nothing is changed', async () => {
  const served = await serve();
  const { incident_id, number } = await newest(served, 'acknowledged');

  const { rows, metadata, error } = await served.call('acknowledge_incident', { incident_id });

  expect(error).toBeUndefined();
  expect(metadata.description).toBe(
    `Incident ${number} was acknowledged already; nothing was changed`,
  );
  expect(rows[0]).toMatchObject({ id: incident_id, status: 'acknowledged' });
  expect(changes(served)).toEqual([]);
});

test('somebody who was faster is no error', async () => {
  const served = await serve();
  const { incident_id, number } = await newest(served, 'triggered');
  const body = { error: { message: 'Incident Already Acknowledged', code: 1002, errors: [] } };
  served.sandbox.faults.inject({ on: 'PUT /incidents/{id}', kind: 'status', status: 400, body });

  const { metadata, error } = await served.call('acknowledge_incident', { incident_id });

  expect(error).toBeUndefined();
  expect(metadata.description).toBe(`Incident ${number} is acknowledged`);
});

test('a resolved incident is a CONFLICT, and is not opened again', async () => {
  const served = await serve();
  const { incident_id } = await newest(served, 'resolved');

  const { error } = await served.call('acknowledge_incident', { incident_id });

  expect(error).toMatchObject({ code: 'CONFLICT' });
  expect(error?.hint).toContain('Nothing was changed');
  expect(changes(served)).toEqual([]);
});

test('an incident that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('acknowledge_incident', { incident_id: 'PNOTHERE' });

  expect(error?.code).toBe('NOT_FOUND');
});

test.each<[who: string, setting: Setting, code: string, hint: string]>([
  ['a key of the account', { key: 'account' }, 'NO_USER_CONTEXT', 'PAGERDUTY_USER_EMAIL'],
  [
    'an e-mail that nobody has',
    { key: 'account', userEmail: 'nobody@acme-outdoor.example' },
    'NO_USER_CONTEXT',
    'PAGERDUTY_USER_EMAIL',
  ],
  [
    'a key that only reads',
    { key: 'readOnly', userEmail: 'dana.reyes@acme-outdoor.example' },
    'FORBIDDEN',
    'incidents.write',
  ],
])('%s may not, and is told why', async (_, setting, code, hint) => {
  const served = await serve(setting);
  const { incident_id } = await newest(served, 'triggered');

  const { error } = await served.call('acknowledge_incident', { incident_id });
  const { rows } = await served.call('get_incident', { incident_id });

  expect(error?.code).toBe(code);
  expect(error?.hint).toContain(hint);
  expect(rows[0]).toMatchObject({ status: 'triggered' });
});

test('a key of the account acknowledges for the user whose e-mail it is given', async () => {
  const served = await serve({ key: 'account', userEmail: 'marcus.lee@acme-outdoor.example' });
  const { incident_id } = await newest(served, 'triggered');

  await served.call('acknowledge_incident', { incident_id });
  const { rows } = await served.call('call_api', {
    operation: 'getIncident',
    path: { id: incident_id },
  });

  expect(rows[0]).toMatchObject({
    incident: { acknowledgements: [{ acknowledger: { summary: 'Marcus Lee' } }] },
  });
});

test.each([
  ['drop', 'UNREACHABLE'],
  ['broken-json', 'UPSTREAM_ERROR'],
] as const)(
  'an answer that is lost (%s) is not asked for twice, and says that it may be done',
  async (kind, code) => {
    const served = await serve({ retries: 2 });
    const { incident_id } = await newest(served, 'triggered');
    served.sandbox.faults.inject({ on: 'PUT /incidents/{id}', kind });

    const { error } = await served.call('acknowledge_incident', { incident_id });
    const { rows } = await served.call('get_incident', { incident_id });

    expect(error?.code).toBe(code);
    expect(error?.hint).toContain('may or may not have been made');
    expect(changes(served)).toHaveLength(1);
    expect(rows[0]).toMatchObject({ status: 'acknowledged' });
  },
);
