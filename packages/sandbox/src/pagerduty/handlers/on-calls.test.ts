import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../sandbox.fixture.ts';

test('tells who is on call now on every level of every policy', async () => {
  const { list } = openSandbox();

  const rows = await list('/oncalls');

  expect(
    rows.map((row) => [
      at(row, 'escalation_policy.summary'),
      at(row, 'escalation_level'),
      at(row, 'user.summary'),
      at(row, 'schedule.summary'),
    ]),
  ).toEqual([
    ['Checkout & Payments', 1, 'Dana Reyes', 'Payments Primary'],
    ['Checkout & Payments', 2, 'Tomás Ortega', 'Payments Secondary'],
    ['Checkout & Payments', 3, 'Marcus Lee', undefined],
    ['Data & Inventory', 1, 'Lukas Meyer', 'Platform Follow-the-Sun'],
    ['Data & Inventory', 2, 'Sam Okafor', undefined],
    ['Data & Inventory', 2, 'Ingrid Solberg', undefined],
    ['Orders', 1, 'Tomás Ortega', 'Payments Secondary'],
    ['Orders', 2, 'Dana Reyes', 'Payments Primary'],
    ['Platform', 1, 'Lukas Meyer', 'Platform Follow-the-Sun'],
    ['Platform', 2, 'Ingrid Solberg', undefined],
  ]);
});

test('gives a shift its whole length, and a user who is a target no schedule, start or end', async () => {
  const { list, idOf } = openSandbox();
  const policy = await idOf('escalation_policies', 'Checkout & Payments');

  const [primary, , direct] = await list(`/oncalls?escalation_policy_ids[]=${policy}`);

  expect(primary).toMatchObject({ start: '2026-11-16T14:00:00Z', end: '2026-11-23T14:00:00Z' });
  expect(direct).toMatchObject({ schedule: null, start: null, end: null });
});

test('hands off with the clock', async () => {
  const { list, idOf, clock } = openSandbox();
  const schedule = await idOf('schedules', 'Payments Primary');
  const onCall = async () =>
    column(await list(`/oncalls?schedule_ids[]=${schedule}`), 'user.summary');

  clock.now = Date.parse('2026-11-23T13:59:59Z');
  const before = await onCall();
  clock.now = Date.parse('2026-11-23T14:00:00Z');
  const after = await onCall();

  expect(new Set(before)).toEqual(new Set(['Dana Reyes']));
  expect(new Set(after)).toEqual(new Set(['Priya Nair']));
});

test('lists the shifts of a range, or the earliest of each user only', async () => {
  const { list, idOf } = openSandbox();
  const schedule = await idOf('schedules', 'Payments Secondary');
  const policy = await idOf('escalation_policies', 'Orders');
  const query = `schedule_ids[]=${schedule}&escalation_policy_ids[]=${policy}&until=2026-11-27T13:00:00Z`;

  const all = await list(`/oncalls?${query}`);
  const earliest = await list(`/oncalls?${query}&earliest=true`);

  expect(column(all, 'user.summary')).toEqual([
    'Tomás Ortega',
    'Priya Nair',
    'Dana Reyes',
    'Marcus Lee',
    'Tomás Ortega',
    'Priya Nair',
    'Dana Reyes',
  ]);
  expect(column(earliest, 'start')).toEqual(column(all.slice(0, 4), 'start'));
});

test('narrows by user, and finds those without a schedule under null', async () => {
  const { list, idOf } = openSandbox();
  const marcus = await idOf('users', 'Marcus Lee');

  expect(column(await list(`/oncalls?user_ids[]=${marcus}`), 'escalation_level')).toEqual([3]);
  expect(await list('/oncalls?schedule_ids[]=null')).toHaveLength(4);
});

test('prints times in the time zone, and in full what is included', async () => {
  const { list } = openSandbox();
  const query = 'include[]=users&include[]=schedules&include[]=escalation_policies&limit=1';

  const [row] = await list(`/oncalls?${query}&time_zone=America/New_York`);

  expect(row).toMatchObject({
    user: { type: 'user', email: 'dana.reyes@acme-outdoor.example' },
    schedule: { type: 'schedule', time_zone: 'America/New_York' },
    escalation_policy: { type: 'escalation_policy', escalation_rules: expect.any(Array) },
    start: '2026-11-16T09:00:00-05:00',
  });
});

test('looks ninety days ahead at most', async () => {
  const { list } = openSandbox();

  const rows = await list(
    '/oncalls?since=2026-11-20T14:30:00Z&until=2028-01-01T00:00:00Z&limit=100&offset=300',
  );
  const starts = column(rows, 'start')
    .map(String)
    .filter((start) => start !== 'null');

  expect(starts.every((start) => start < '2027-02-18T14:30:01Z')).toBe(true);
});

test('refuses a range that ends before it begins', async () => {
  const { send } = openSandbox();

  const answer = await send('GET /oncalls?until=2026-11-19');

  expect(answer).toMatchObject({
    status: 400,
    body: { error: { code: 2001, errors: ['until must not be before since'] } },
  });
});
