import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../sandbox.fixture.ts';

const days = 'since=2026-11-19T00:00:00Z&until=2026-11-22T00:00:00Z';

test('lists schedules without their layers, by name, team and query', async () => {
  const { list, idOf } = openSandbox();
  const platform = await idOf('teams', 'Platform');

  const rows = await list('/schedules');

  expect(column(rows, 'name')).toEqual([
    'Payments Primary',
    'Payments Secondary',
    'Platform Follow-the-Sun',
  ]);
  expect(rows[0]).not.toHaveProperty('schedule_layers');
  expect(column(await list(`/schedules?team_ids[]=${platform}`), 'name')).toEqual([
    'Platform Follow-the-Sun',
  ]);
  expect(column(await list('/schedules?query=second'), 'name')).toEqual(['Payments Secondary']);
});

test('lists the parts that are included', async () => {
  const { list } = openSandbox();

  const [row] = await list(`/schedules?include[]=final_schedule&query=primary&${days}`);

  expect(row).not.toHaveProperty('schedule_layers');
  expect(at(row, 'final_schedule.rendered_schedule_entries')).toHaveLength(1);
});

test('shows no shifts without a range', async () => {
  const { get, idOf } = openSandbox();
  const id = await idOf('schedules', 'Payments Primary');

  expect(await get(`/schedules/${id}`)).toMatchObject({
    schedule: {
      id,
      time_zone: 'America/New_York',
      schedule_layers: [
        {
          name: 'Weekly',
          rotation_turn_length_seconds: 604_800,
          users: { 0: { user: { summary: 'Dana Reyes' } } },
          restrictions: [],
          rendered_schedule_entries: [],
          rendered_coverage_percentage: null,
        },
      ],
      final_schedule: { rendered_schedule_entries: [], rendered_coverage_percentage: null },
    },
  });
});

test('shows the shifts of a range cut to it, layers, overrides and what comes out', async () => {
  const { get, idOf } = openSandbox();
  const id = await idOf('schedules', 'Platform Follow-the-Sun');

  const schedule = at(await get(`/schedules/${id}?${days}`), 'schedule');
  const entries = at(schedule, 'final_schedule.rendered_schedule_entries');
  const brief = Array.isArray(entries)
    ? entries.map((one) => [at(one, 'user.summary'), String(at(one, 'start')).slice(8, 13)])
    : [];

  expect(column(Object.values(at(schedule, 'schedule_layers') ?? {}), 'name')).toEqual([
    'Americas',
    'Europe',
  ]);
  expect(at(schedule, 'schedule_layers.0.rendered_coverage_percentage')).toBe(50);
  expect(at(schedule, 'schedule_layers.1.restrictions')).toEqual([
    { type: 'daily_restriction', start_time_of_day: '07:00:00', duration_seconds: 43_200 },
  ]);
  expect(at(schedule, 'overrides_subschedule.rendered_schedule_entries')).toMatchObject([
    {
      start: '2026-11-20T12:00:00Z',
      end: '2026-11-20T20:00:00Z',
      user: { summary: 'Lukas Meyer' },
    },
  ]);
  expect(at(schedule, 'final_schedule.rendered_coverage_percentage')).toBe(100);
  expect(brief).toEqual([
    ['Kenji Watanabe', '19T00'],
    ['Aisha Bello', '19T07'],
    ['Kenji Watanabe', '19T19'],
    ['Aisha Bello', '20T07'],
    ['Lukas Meyer', '20T12'],
    ['Kenji Watanabe', '20T20'],
    ['Aisha Bello', '21T07'],
    ['Kenji Watanabe', '21T19'],
  ]);
});

test('shows shifts whole with overflow, in the zone of the schedule or another', async () => {
  const { get, idOf } = openSandbox();
  const id = await idOf('schedules', 'Payments Primary');
  const path = `/schedules/${id}?${days}`;
  const first = 'schedule.final_schedule.rendered_schedule_entries.0.start';

  expect(at(await get(path), first)).toBe('2026-11-18T19:00:00-05:00');
  expect(at(await get(`${path}&overflow=true`), first)).toBe('2026-11-16T09:00:00-05:00');
  expect(at(await get(`${path}&time_zone=UTC`), first)).toBe('2026-11-19T00:00:00Z');
});

test('takes two weeks when one end is given', async () => {
  const { get, idOf } = openSandbox();
  const id = await idOf('schedules', 'Payments Primary');
  const ends = async (query: string) => {
    const path = 'schedule.final_schedule.rendered_schedule_entries';
    const entries = Object.values(
      at(await get(`/schedules/${id}?time_zone=UTC&${query}`), path) ?? {},
    );
    return [at(entries.at(0), 'start'), at(entries.at(-1), 'end')];
  };

  expect(await ends('since=2026-11-20')).toEqual(['2026-11-20T00:00:00Z', '2026-12-04T00:00:00Z']);
  expect(await ends('until=2026-11-20')).toEqual(['2026-11-06T00:00:00Z', '2026-11-20T00:00:00Z']);
});

test('tells when a user is next on call', async () => {
  const { get, idOf } = openSandbox();
  const id = await idOf('schedules', 'Payments Primary');
  const next = async (name: string) =>
    at(
      await get(`/schedules/${id}?include_next_oncall_for_user=${await idOf('users', name)}`),
      'schedule.next_oncall_for_user',
    );

  expect(await next('Priya Nair')).toMatchObject({
    start: '2026-11-23T09:00:00-05:00',
    end: '2026-11-30T09:00:00-05:00',
    user: { summary: 'Priya Nair' },
  });
  expect(await next('Helen Cho')).toBeNull();
});

test('lists the users on call, now or in a range', async () => {
  const { list, idOf } = openSandbox();
  const id = await idOf('schedules', 'Payments Secondary');

  expect(column(await list(`/schedules/${id}/users`), 'name')).toEqual(['Tomás Ortega']);
  expect(column(await list(`/schedules/${id}/users?${days}`), 'name').toSorted()).toEqual([
    'Dana Reyes',
    'Marcus Lee',
    'Priya Nair',
    'Tomás Ortega',
  ]);
});

test('lists the overrides of a range, cut to it unless they may overflow', async () => {
  const { list, idOf } = openSandbox();
  const id = await idOf('schedules', 'Platform Follow-the-Sun');
  const path = `/schedules/${id}/overrides?since=2026-11-20T13:00:00Z&until=2026-11-21T00:00:00Z`;

  const [cut] = await list(path);
  const [whole] = await list(`${path}&overflow=true`);

  expect(cut).toMatchObject({
    id: expect.any(String),
    start: '2026-11-20T13:00:00Z',
    end: '2026-11-20T20:00:00Z',
    user: { summary: 'Lukas Meyer' },
  });
  expect(whole).toMatchObject({ start: '2026-11-20T12:00:00Z' });
});

test('lists overrides that can still be changed', async () => {
  const { list, idOf } = openSandbox();
  const id = await idOf('schedules', 'Payments Primary');
  const path = `/schedules/${id}/overrides?since=2026-11-01&until=2026-12-01`;

  expect(await list(path)).toHaveLength(1);
  expect(await list(`${path}&editable=true`)).toEqual([]);
});

test('refuses overrides without a range, ranges that end before they begin, and other ids', async () => {
  const { send, idOf } = openSandbox();
  const id = await idOf('schedules', 'Payments Primary');

  expect(await send(`GET /schedules/${id}/overrides`)).toMatchObject({
    status: 400,
    body: { error: { code: 2001, errors: ['since is required', 'until is required'] } },
  });
  expect((await send(`GET /schedules/${id}?since=2026-11-02&until=2026-11-01`)).status).toBe(400);
  expect((await send('GET /schedules/PNO')).status).toBe(404);
  expect((await send('GET /schedules/PNO/users')).status).toBe(404);
  expect(
    (await send('GET /schedules/PNO/overrides?since=2026-11-01&until=2026-11-02')).status,
  ).toBe(404);
});
