import { expect, test } from 'vitest';
import { newestIncident } from '../testing/facts.ts';
import { serve } from '../testing/serve.ts';

const account = { current_user_context: false };
const head = { id: 'Q0ODD00', type: 'incident', incident_number: 1, title: 'Odd' };

test.each([
  ['a text', 'Somebody wrote this.'],
  ['nothing', null],
  ['a list', [1, 2]],
])('an incident whose details are %s is read', async (_, details) => {
  const { call, sandbox } = await serve();
  const body = { incident: { ...head, body: { type: 'incident_body', details } } };
  sandbox.faults.inject({ on: 'GET /incidents/{id}', kind: 'status', status: 200, body });

  const { rows, error } = await call('get_incident', { incident_id: 'Q0ODD00' });

  expect(error).toBeUndefined();
  expect(rows[0]).toMatchObject({ id: 'Q0ODD00', title: 'Odd' });
});

test('an empty filter answers nothing: the account’s on-calls are not “mine”', async () => {
  const { call, sent } = await serve({ key: 'userWithoutTeam' });

  const { rows } = await call('list_oncalls');

  const names = new Set(rows.map(({ user }) => Object(user).name));
  expect(sent.at(-1)).toContain('user_ids[]=');
  expect([...names]).toEqual(['Sam Okafor']);
});

test('“who is on call for my team” covers team mates, not the caller alone', async () => {
  const { call } = await serve({ key: 'manager' });

  const { rows } = await call('list_oncalls');

  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ user }) => Object(user).name)).not.toContain('Helen Cho');
});

test('what is cut is said to be cut, and can be gone on with', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('list_incidents', { ...account, limit: 3 });

  expect(rows).toHaveLength(3);
  expect(metadata).toMatchObject({ has_more: true, next_cursor: expect.any(String) });
});

test.each([
  ['GET /incidents', 'list_incidents', { incidents: [head, { id: 'Q0ODD01', title: null }] }, {}],
  [
    'GET /escalation_policies',
    'list_escalation_policies',
    { escalation_policies: [{ id: 'P0ODD00', escalation_rules: null }] },
    {},
  ],
])('one odd row of %s does not fail the list', async (on, name, rows, args) => {
  const { call, sandbox } = await serve();
  const body = { ...rows, more: false, limit: 25, offset: 0, total: null };
  sandbox.faults.inject({ on, kind: 'status', status: 200, body });

  const answer = await call(name, { ...account, ...args });

  expect(answer.error).toBeUndefined();
  expect(answer.rows.length).toBe(Object.values(rows)[0]?.length);
});

test.each(['../users', 'PX/notes', 'PX?include[]=body', 'PX#'])(
  'an id such as %s gets into no path',
  async (incident_id) => {
    const { call, sent } = await serve();

    const { error } = await call('get_incident', { incident_id });

    expect(error?.code).toBe('INVALID_INCIDENT_ID');
    expect(sent).toEqual([]);
  },
);

test('a part that fails is named, not swallowed', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  served.sandbox.faults.inject({
    ...{ on: 'GET /incidents/{id}/past_incidents', kind: 'status', status: 402 },
  });

  const { metadata } = await served.call('get_incident_context', { incident_id });

  expect(metadata.warnings).toContainEqual(
    expect.stringMatching(/^Answered without past incidents: /),
  );
});

test.each([
  ['get_incident', { incident_id: 'Q0THERE', urgencies: ['high'] }, 'no parameter urgencies'],
  ['list_schedules', { since: '2026-01-01' }, 'no parameter since'],
  ['get_user', { user_id: 'me', current_user_context: true }, 'no parameter current_user_context'],
  ['list_incidents', { fields: ['no_such_field'] }, 'names no field'],
  ['list_incidents', { limit: 0 }, 'limit = 0'],
  ['list_incidents', { limit: -1 }, 'limit = -1'],
  ['list_incidents', { statuses: [] }, 'statuses is an empty list'],
])('nothing is ignored in silence: %s %j', async (name, args, message) => {
  const { call, sent } = await serve();

  const { error } = await call(name, args);

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test('a policy beside the context is refused, and without it used: never replaced', async () => {
  const { call } = await serve();
  const asked = { escalation_policy_ids: ['Platform'] };

  const beside = await call('list_oncalls', asked);
  const { rows } = await call('list_oncalls', { ...asked, ...account });

  expect(beside.error?.message).toContain('cannot be combined with current_user_context');
  expect(new Set(rows.map((row) => Object(row['escalation_policy']).name))).toEqual(
    new Set(['Platform']),
  );
});

test('who the caller is costs one look, however many calls follow', async () => {
  const { call, sent } = await serve();

  for (let turn = 0; turn < 3; turn += 1) await call('list_incidents', { limit: 1 });

  expect(sent.filter((line) => line.startsWith('GET /users/me'))).toHaveLength(1);
});

test('a write looks up no more than it needs', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const before = served.sent.length;

  await served.call('acknowledge_incident', { incident_id });

  expect(served.sent.slice(before)).toEqual([
    `GET /incidents/${incident_id}`,
    'GET /users/me',
    `PUT /incidents/${incident_id}`,
  ]);
});

test('services and policies come with their names', async () => {
  const { call } = await serve();

  const { rows } = await call('list_incidents', { limit: 1 });

  expect(rows[0]).toMatchObject({
    service: { id: expect.any(String), name: expect.any(String) },
    escalation_policy: { id: expect.any(String), name: expect.any(String) },
    html_url: expect.stringContaining('https://'),
  });
});

test('a schedule tells who is on call: final entries and overrides', async () => {
  const { call } = await serve();

  const { rows } = await call('get_schedule', { schedule_id: 'Payments Primary' });

  expect(rows[0]).toMatchObject({
    on_call_now: [{ name: expect.any(String) }],
    entries: expect.arrayContaining([
      expect.objectContaining({ start: expect.any(String), end: expect.any(String) }),
    ]),
  });
});

test('resolving takes a note in the same call, and a second time changes nothing', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const asked = { incident_id, resolution_note: 'Rolled back.' };

  await served.call('resolve_incident', asked);
  const again = await served.call('resolve_incident', asked);

  expect(again.error).toBeUndefined();
  expect(again.metadata.description).toContain('resolved already');
  expect(served.sent.filter((line) => line.startsWith('PUT '))).toHaveLength(1);
});

test('a storm of 429 ends with an error that says how long to wait', async () => {
  const { call, sandbox } = await serve({ retries: 0 });
  const headers = { 'ratelimit-limit': '960', 'ratelimit-remaining': '0', 'ratelimit-reset': '7' };
  sandbox.faults.inject({ on: 'GET /priorities', kind: 'status', status: 429, headers });

  const { error } = await call('list_priorities');

  expect(error).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: expect.any(Number) });
});
