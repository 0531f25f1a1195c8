import { expect, test } from 'vitest';
import { newestIncident } from '../testing/facts.ts';
import { serve } from '../testing/serve.ts';
import { tools } from '../tools/index.ts';

const account = { current_user_context: false };

test.each([
  ['list_services', account],
  ['list_escalation_policies', account],
  ['list_schedules', {}],
  ['list_users', account],
  ['list_business_services', {}],
  ['list_teams', {}],
])('limit is a cap, not the size of a page: %s', async (name, args) => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call(name, { ...args, limit: 1 });
  const pages = sent.length;
  const rest = await call(name, { ...args, limit: 100, cursor: undefined });

  expect(rows).toHaveLength(1);
  expect(pages).toBeLessThanOrEqual(2);
  expect(rest.rows.length).toBeGreaterThan(1);
  expect(metadata).toMatchObject({ has_more: true, next_cursor: expect.any(String) });
});

test.each([
  ['list_business_services', 'GET /business_services', {}],
  [
    'list_service_dependencies',
    'GET /service_dependencies/technical_services/{id}',
    { service_id: 'P00TECH' },
  ],
  [
    'list_service_dependencies',
    'GET /service_dependencies/business_services/{id}',
    { business_service_id: 'P000BUS' },
  ],
  ['list_priorities', 'GET /priorities', {}],
])('a refusal is no empty list: %s', async (name, on, args) => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on, kind: 'status', status: 401 });

  const { error } = await call(name, args);

  expect(error?.code).toBe('UNAUTHORIZED');
});

test('no list asks for more rows than the API gives', async () => {
  const { call, sent } = await serve();

  await call('list_alert_grouping_settings', { limit: 500 });
  await call('list_change_events', { limit: 500 });

  const limits = sent.map((line) => Number(/[?&]limit=(\d+)/.exec(line)?.[1] ?? 0));
  expect(Math.max(...limits)).toBeLessThanOrEqual(100);
});

test('many fields of many incidents are one request, and each result is told', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { rows } = await served.call('update_incidents', {
    ...{ incident_ids: [incident_id, 'Q0THERE'], status: 'acknowledged', urgency: 'low' },
    priority_id: 'P3',
  });

  expect(rows.map(({ is_changed }) => is_changed)).toEqual([true, false]);
  expect(rows[0]?.['incident']).toMatchObject({
    ...{ status: 'acknowledged', urgency: 'low', priority: 'P3' },
  });
});

test('a field that is misspelt is refused, not ignored', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_incidents', {
    ...{ incident_ids: ['Q0THERE'], assignement: 'P0THERE' },
  });

  expect(error?.message).toContain('there is no parameter assignement');
  expect(sent).toEqual([]);
});

test('an incident keeps what people ask for', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { rows } = await served.call('get_incident', { incident_id });

  expect(Object.keys(rows[0] ?? {})).toEqual(
    expect.arrayContaining([
      ...['urgency', 'html_url', 'details', 'escalation_policy', 'teams', 'last_status_change_at'],
      ...['assignees', 'service', 'created_at', 'notes'],
    ]),
  );
});

test.each([
  ['update_service', 'get_service', { service_id: 'Search' }, { acknowledgement_timeout: 600 }],
  ['update_team', 'get_team', { team_id: 'Payments' }, { name: 'Money' }],
  [
    'update_escalation_policy',
    'get_escalation_policy',
    { escalation_policy_id: 'Orders' },
    { num_loops: 4 },
  ],
])('%s resets nothing that was not given', async (update, get, of, change) => {
  const { call } = await serve();
  const before = await call(get, of);
  const [id] = Object.keys(of);

  const { error } = await call(update, { ...of, ...change });
  const after = await call(get, { [String(id)]: before.rows[0]?.['id'] });

  expect(error).toBeUndefined();
  expect(after.rows[0]).toEqual({ ...before.rows[0], ...change });
});

test('incidents are filtered by service, user, team, urgency and time, and sorted', async () => {
  const { call, sent } = await serve();

  const { error } = await call('list_incidents', {
    ...{ ...account, service_ids: ['Checkout API'], user_ids: ['me'], team_ids: ['Payments'] },
    ...{ urgencies: ['high'], since: '2026-02-01', until: '2026-03-01', sort: 'oldest' },
  });

  expect(error).toBeUndefined();
  const query = sent.at(-1) ?? '';
  for (const name of ['service_ids[]', 'user_ids[]', 'team_ids[]', 'urgencies[]', 'since']) {
    expect(query).toContain(`${name}=`);
  }
  expect(query).toContain('sort_by=created_at:asc');
});

test('a user without teams is not shown the whole account', async () => {
  const { call } = await serve({ key: 'userWithoutTeam' });

  const own = await call('list_incidents', { statuses: ['triggered', 'acknowledged'] });
  const all = await call('list_incidents', {
    ...{ ...account, statuses: ['triggered', 'acknowledged'] },
  });

  expect(own.rows.length).toBeLessThan(all.rows.length);
  expect(own.metadata.description).toContain('assigned to you');
});

test('what the schema says of a limit is what the API gets', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const { tools: listed } = await served.client.listTools();
  const schema = listed.find(({ name }) => name === 'list_past_incidents')?.inputSchema;

  await served.call('list_past_incidents', { incident_id });

  expect(schema?.properties?.['limit']).toMatchObject({ default: 5 });
  expect(served.sent.at(-1)).toContain('limit=5');
});

test('a key of the account is told what it lacks, before anything is changed', async () => {
  const served = await serve({ key: 'account' });
  const { incident_id } = await newestIncident(served, 'triggered');

  const { error } = await served.call('request_responders', {
    ...{ incident_id, user_ids: ['Priya Nair'], message: 'Please help.' },
  });

  expect(error).toMatchObject({
    code: 'NO_USER_CONTEXT',
    hint: expect.stringContaining('PAGERDUTY_USER_EMAIL'),
  });
  expect(served.sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});

test('a long list is cut by rows and by tokens, and goes on where it stopped', async () => {
  const { call } = await serve({ budget: 2000 });

  const first = await call('list_log_entries', { limit: 500 });
  const next = await call('list_log_entries', { limit: 500, cursor: first.metadata.next_cursor });

  expect(JSON.stringify(first.rows).length).toBeLessThan(12_000);
  expect(first.metadata.has_more).toBe(true);
  expect(next.rows[0]?.['id']).not.toBe(first.rows.at(-1)?.['id']);
});

test('a refusal comes whole, with a code and what to do', async () => {
  const { call, sandbox } = await serve();
  const reason = `Invalid: ${'the reason is long, '.repeat(10)}and ends here`;
  const body = { error: { message: 'Invalid Input Provided', code: 2001, errors: [reason] } };
  sandbox.faults.inject({ on: 'GET /priorities', kind: 'status', status: 400, body });

  const { error } = await call('list_priorities');

  expect(error).toMatchObject({ code: 'INVALID_INPUT', hint: expect.any(String) });
  expect(error?.message).toContain('and ends here');
});

test('reads, writes and what cannot be undone are told apart', () => {
  const effects = new Map(tools.map(({ name, effect }) => [name, effect]));

  expect(effects.get('add_incident_note')).toBe('write');
  expect(effects.get('delete_service')).toBe('destroy');
  expect(effects.get('list_services')).toBe('read');
  expect(new Set(effects.values())).toEqual(new Set(['read', 'write', 'destroy', 'by-input']));
});

test('nobody becomes a manager by default', async () => {
  const { call } = await serve();

  const member = await call('add_team_member', { team_id: 'Payments', user_id: 'Sam Okafor' });

  expect(member.rows[0]).toMatchObject({ role: 'responder' });
});
