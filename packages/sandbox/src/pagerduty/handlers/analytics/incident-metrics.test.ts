import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../../sandbox.fixture.ts';

const filters = { created_at_start: '2026-10-20', created_at_end: '2026-11-20' };
const metrics = '/analytics/metrics/incidents';

/** The rows that an operation of analytics answers with. */
async function rowsOf({ send }: ReturnType<typeof openSandbox>, path: string, body: object) {
  const answer = await send(`POST ${path}`, { body });
  const rows = at(answer.body, 'data');
  if (!Array.isArray(rows)) throw new Error(JSON.stringify(answer.body));
  return rows;
}

test('services together have the incidents that the list of incidents has', async () => {
  const opened = openSandbox();
  const listed = await opened.get(
    '/incidents?since=2026-10-20&until=2026-11-19T23:59:59Z&total=true&limit=1',
  );

  const rows = await rowsOf(opened, `${metrics}/services`, { filters });
  const [all] = await rowsOf(opened, `${metrics}/services/all`, { filters });

  const counts = column(rows, 'total_incident_count').map(Number);
  expect(counts.reduce((sum, count) => sum + count)).toBe(at(listed, 'total'));
  expect(at(all, 'total_incident_count')).toBe(at(listed, 'total'));
  expect(Math.max(...column(rows, 'up_time_pct').map(Number))).toBeLessThanOrEqual(100);
});

test('the parts of the day make the whole of the interruptions', async () => {
  const opened = openSandbox();

  const rows = await rowsOf(opened, `${metrics}/services`, { filters });

  const part = (row: unknown, name: string) => Number(at(row, `total_${name}_hour_interruptions`));
  for (const row of rows) {
    const sum = part(row, 'business') + part(row, 'off') + part(row, 'sleep');
    expect(at(row, 'total_interruptions')).toBe(sum);
  }
});

test('days begin when they do in the zone that is asked for', async () => {
  const opened = openSandbox();
  const time_zone = 'America/New_York';

  const rows = await rowsOf(opened, `${metrics}/services/all`, {
    ...{ filters, time_zone, aggregate_unit: 'day' },
  });

  expect(rows.length).toBeGreaterThan(20);
  for (const start of column(rows, 'range_start')) {
    expect(start).toMatch(/T00:00:00-0[45]:00$/);
  }
});

test('an acknowledgement is in the figures', async () => {
  const opened = openSandbox();
  const id = await opened.openIncident('Checkout API');
  const before = await opened.get(`/analytics/raw/incidents/${id}`);

  const body = { incident: { type: 'incident', status: 'acknowledged' } };
  await opened.send(`PUT /incidents/${id}`, { body });

  const after = await opened.get(`/analytics/raw/incidents/${id}`);
  expect(at(before, 'seconds_to_first_ack')).toBeNull();
  expect(at(after, 'seconds_to_first_ack')).toBeGreaterThan(0);
  expect(at(after, 'acknowledged_user_names')).toEqual(['Dana Reyes']);
});

test.each([
  [`${metrics}/all`, { filters }, 'team_ids or service_ids is required for user-level API keys'],
  ['/analytics/raw/incidents', {}, 'team_ids or service_ids is required for user-level API keys'],
  [
    `${metrics}/services`,
    { filters: { created_at_start: '2024-01-01' } },
    'The range may not exceed one year',
  ],
  [`${metrics}/services`, { filters, order_by: 'colour' }, 'order_by cannot be colour'],
  [`${metrics}/services`, { filters, aggregate_unit: 'year' }, 'aggregate_unit is not valid'],
  [
    '/analytics/metrics/responders/all',
    { time_zone: 'Mars' },
    'time_zone is not a known time zone',
  ],
])('%s refuses %j', async (path, body, error) => {
  const { send } = openSandbox();

  const answer = await send(`POST ${path}`, { body });

  expect(answer).toMatchObject({ status: 400, body: { error: { errors: [error] } } });
});

test('a key of the account needs no filter', async () => {
  const { send, sandbox } = openSandbox();

  const ask = { key: sandbox.keys.account, body: { filters } };
  const { status } = await send(`POST ${metrics}/all`, ask);

  expect(status).toBe(200);
});
