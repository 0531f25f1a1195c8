import { expect, test } from 'vitest';
import { at, column, NOW, openSandbox } from '../sandbox.fixture.ts';
import { DAY } from '../time/duration.ts';

test('lists the last month, oldest first, 25 to a page', async () => {
  const { get, list } = openSandbox();

  const body = await get('/incidents');
  const created = column(await list('/incidents?limit=100'), 'created_at').map(String);

  expect(body).toMatchObject({ limit: 25, offset: 0, total: null, more: true });
  expect(at(body, 'incidents')).toHaveLength(25);
  expect(created).toEqual(created.toSorted());
  expect(Date.parse(created[0] ?? '')).toBeGreaterThanOrEqual(Date.parse('2026-10-20T14:30:00Z'));
});

test('pages through all of them without a gap', async () => {
  const { get, list } = openSandbox();
  const total = Number(at(await get('/incidents?date_range=all&total=true'), 'total'));

  const numbers: unknown[] = [];
  for (let offset = 0; offset < total; offset += 100) {
    const rows = await list(`/incidents?date_range=all&limit=100&offset=${offset}`);
    numbers.push(...column(rows, 'incident_number'));
  }

  expect(numbers).toHaveLength(total);
  expect(new Set(numbers).size).toBe(total);
  expect(total).toBeGreaterThan(390);
});

test('narrows by every filter at once', async () => {
  const { list, idOf } = openSandbox();
  const service = await idOf('services', 'Checkout API');
  const payments = await idOf('teams', 'Payments');
  const platform = await idOf('teams', 'Platform');
  const filters = `service_ids[]=${service}&urgencies[]=high&statuses[]=triggered`;

  const found = await list(`/incidents?${filters}&team_ids[]=${payments}`);

  expect(column(found, 'service.summary')).toEqual(['Checkout API']);
  expect(await list(`/incidents?${filters}&team_ids[]=${platform}`)).toEqual([]);
  expect(await list('/incidents?service_ids[]=PNOTHER')).toEqual([]);
});

test('finds by priority, by assignee and by the key of an incident or alert', async () => {
  const { list, idOf, openIncident, get } = openSandbox();
  const p1 = await idOf('priorities', 'P1');
  const sam = await idOf('users', 'Sam Okafor');
  const id = await openIncident('Checkout API');
  const key = at(await get(`/incidents/${id}/alerts`), 'alerts.1.alert_key');

  expect(column(await list(`/incidents?priority_ids[]=${p1}&statuses[]=triggered`), 'id')).toEqual([
    id,
  ]);
  expect(column(await list(`/incidents?user_ids[]=${sam}`), 'service.summary')).toEqual([
    'Data Pipeline',
  ]);
  expect(
    column(await list(`/incidents?incident_key=${encodeURIComponent(String(key))}`), 'id'),
  ).toEqual([id]);
});

test('keeps to since and until', async () => {
  const { list } = openSandbox();

  const rows = await list('/incidents?since=2026-11-01&until=2026-11-08T00:00:00Z&limit=100');
  const days = column(rows, 'created_at').map((date) => String(date).slice(0, 10));

  expect(days.length).toBeGreaterThan(10);
  expect(days.every((day) => day >= '2026-11-01' && day <= '2026-11-07')).toBe(true);
});

test('takes and prints dates in the time zone', async () => {
  const { list } = openSandbox();
  const zone = 'time_zone=America%2FNew_York';

  const [first] = await list(`/incidents?${zone}&since=2026-11-20T09:00&until=2026-11-20T10:00`);

  expect(at(first, 'created_at')).toBe('2026-11-20T09:12:00-05:00');
});

test.each([
  ['created_at:desc', 'incident_number', (a: number, b: number) => b - a],
  ['incident_number', 'incident_number', (a: number, b: number) => a - b],
])('sorts by %s', async (sort, field, order) => {
  const { list } = openSandbox();

  const values = column(await list(`/incidents?sort_by=${sort}&limit=100`), field).map(Number);

  expect(values).toEqual(values.toSorted(order));
});

test('sorts by two fields', async () => {
  const { list } = openSandbox();
  const query = 'statuses[]=triggered&statuses[]=acknowledged&sort_by=urgency:desc,created_at:desc';

  const services = column(await list(`/incidents?${query}`), 'service.summary');

  expect(services).toEqual([
    'Payment Gateway',
    'Order Service',
    'Checkout API',
    'Search',
    'Data Pipeline',
  ]);
});

test('sorts what is not resolved after what is', async () => {
  const { list } = openSandbox();

  const rows = await list('/incidents?sort_by=resolved_at&since=2026-11-20&limit=100');

  expect(column(rows.slice(-5), 'resolved_at')).toEqual([null, null, null, null, null]);
});

test.each([
  ['statuses[]=open', 'statuses must be one of triggered, acknowledged, resolved'],
  ['statuses=triggered', 'statuses must be a list: write statuses[]'],
  ['urgencies[]=medium', 'urgencies must be one of high, low'],
  ['since=tomorrow', 'since is not a valid ISO 8601 date'],
  ['since=2026-11-02&until=2026-11-01', 'since must be before until'],
  ['since=2026-01-01', 'The range may not exceed 6 months'],
  ['date_range=some', 'date_range must be one of all'],
  ['limit=0', 'limit must be a whole number from 1 to 100'],
  ['limit=101', 'limit must be a whole number from 1 to 100'],
  ['offset=9990&limit=25', 'Offset plus limit may not exceed 10000'],
  [
    'sort_by=title',
    'sort_by must be one of incident_number, created_at, resolved_at, urgency, with :asc or :desc',
  ],
  ['sort_by=urgency,created_at,incident_number', 'sort_by takes two fields at most'],
  ['include[]=everything', 'include must be one of acknowledgers'],
  ['time_zone=Mars', 'time_zone is not a known time zone'],
  ['total=maybe', 'total must be one of true, false, 1, 0'],
])('refuses %s', async (query, detail) => {
  const { send } = openSandbox();

  const answer = await send(`GET /incidents?${query}`);

  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({
    error: {
      message: 'Invalid Input Provided',
      code: 2001,
      errors: [expect.stringContaining(detail)],
    },
  });
});

test('tells everything that is wrong at once, and ignores what it does not know', async () => {
  const { send } = openSandbox();

  const answer = await send('GET /incidents?limit=0&since=x&colour=red');

  expect(at(answer.body, 'error.errors')).toHaveLength(2);
  expect((await send('GET /incidents?colour=red')).status).toBe(200);
});

test('lifts the longest range with date_range=all', async () => {
  const { send } = openSandbox();

  const answer = await send('GET /incidents?date_range=all&since=2020-01-01');

  expect(answer.status).toBe(200);
});

test('gets an incident by id and by number', async () => {
  const { get, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const byId = await get(`/incidents/${id}`);
  const byNumber = await get(`/incidents/${at(byId, 'incident.incident_number')}`);

  expect(byNumber).toEqual(byId);
  expect(byId).toMatchObject({
    incident: {
      id,
      type: 'incident',
      self: `https://api.pagerduty.com/incidents/${id}`,
      html_url: `https://acme-outdoor.pagerduty.com/incidents/${id}`,
      status: 'triggered',
      urgency: 'high',
      resolved_at: null,
      alert_counts: { all: 3, triggered: 3, resolved: 0 },
      priority: { type: 'priority_reference', summary: 'P1' },
      assignments: [{ assignee: { type: 'user_reference', summary: 'Dana Reyes' } }],
      pending_actions: [{ type: 'escalate', at: '2026-11-20T14:42:00Z' }],
    },
  });
});

test('knows no incident of another id', async () => {
  const { send } = openSandbox();

  const answer = await send('GET /incidents/QNOTHERE');

  expect(answer).toMatchObject({
    status: 404,
    body: { error: { message: 'Not Found', code: 2100 } },
  });
});

test('shows in full what is included, and the body only then', async () => {
  const { get, openIncident } = openSandbox();
  const id = await openIncident('Order Service');
  const includes = [
    'acknowledgers',
    'agents',
    'assignees',
    'body',
    'conference_bridge',
    'custom_fields',
    'escalation_policies',
    'first_trigger_log_entries',
    'priorities',
    'services',
    'teams',
  ];

  const plain = at(await get(`/incidents/${id}`), 'incident');
  const full = await get(`/incidents/${id}?${includes.map((one) => `include[]=${one}`).join('&')}`);

  expect(plain).not.toHaveProperty('body');
  expect(plain).not.toHaveProperty('conference_bridge');
  expect(full).toMatchObject({
    incident: {
      acknowledgements: [{ acknowledger: { type: 'user', email: expect.any(String) } }],
      assignments: [{ assignee: { type: 'user', email: expect.any(String) } }],
      last_status_change_by: { type: 'user' },
      body: { type: 'incident_body', details: { component: 'order-intake' } },
      conference_bridge: null,
      custom_fields: [],
      escalation_policy: { type: 'escalation_policy', num_loops: 1 },
      first_trigger_log_entry: { type: 'trigger_log_entry', created_at: expect.any(String) },
      priority: { type: 'priority', name: 'P3' },
      service: { type: 'service', status: 'warning' },
      teams: [{ type: 'team', name: 'Payments' }],
    },
  });
});

test('holds incidents opened by hand, with a text for a body and with none', async () => {
  const { list } = openSandbox();

  const rows = await list('/incidents?include[]=body&since=2026-11-13&limit=100');
  const details = new Map(rows.map((row) => [at(row, 'title'), at(row, 'body.details')]));

  expect(details.get('Customers report double charges')).toMatch(/^Support has four tickets/);
  expect(details.get('Shop shows yesterday’s prices')).toBeNull();
});

test('leaves out actions that should have happened by now', async () => {
  const { get, openIncident, clock } = openSandbox();
  const id = await openIncident('Checkout API');
  clock.now = NOW + DAY;

  expect(at(await get(`/incidents/${id}`), 'incident.pending_actions')).toEqual([]);
});
