import { expect, test } from 'vitest';
import { at, column, openSandbox, text } from '../../../sandbox.fixture.ts';

test.each([
  ['', ['Support Weekends']],
  ['?query=WEEKEND', ['Support Weekends']],
  ['?query=payments', []],
])('lists schedules of shifts with %j', async (query, names) => {
  const { list } = openSandbox();

  const rows = await list(`/v3/schedules${query}`);

  expect(column(rows, 'summary')).toEqual(names);
});

test('lists those of teams', async () => {
  const { idOf, list } = openSandbox();
  const of = async (team: string) =>
    column(await list(`/v3/schedules?team_ids[]=${await idOf('teams', team)}`), 'summary');

  expect(await of('Platform')).toEqual(['Support Weekends']);
  expect(await of('Payments')).toEqual([]);
});

test('each kind of schedule is refused where the other one lives', async () => {
  const { idOf, list, send } = openSandbox();
  const layered = await idOf('schedules', 'Payments Primary');
  const shifts = text((await list('/v3/schedules'))[0], 'id');

  const answers = await Promise.all([
    send(`GET /v3/schedules/${layered}`),
    send(`GET /v3/schedules/${layered}/rotations`),
    send(`GET /schedules/${shifts}`),
    send('GET /v3/schedules/PNO'),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 404]);
});

test('shows shifts only where they are asked for, and shares of a range that they cover', async () => {
  const { get, list } = openSandbox();
  const path = `/v3/schedules/${text((await list('/v3/schedules'))[0], 'id')}`;

  const plain = await get(path);
  const covered = await get(`${path}?include[]=final_schedule&since=2026-11-17&until=2026-11-18`);

  expect(at(plain, 'schedule')).not.toHaveProperty('final_schedule');
  expect(at(covered, 'schedule.final_schedule.rendered_coverage_percentage')).toBe(100);
});

test('a schedule has ten rotations at most', async () => {
  const { list, send } = openSandbox();
  const path = `/v3/schedules/${text((await list('/v3/schedules'))[0], 'id')}/rotations`;
  for (let made = 1; made < 10; made += 1) await send(`POST ${path}`);

  const { status } = await send(`POST ${path}`);

  expect(status).toBe(400);
  expect(await list(path)).toHaveLength(10);
});

test('a schedule of layers that a policy uses is not deleted', async () => {
  const { idOf, send } = openSandbox();
  const id = await idOf('schedules', 'Payments Primary');

  const { status } = await send(`DELETE /schedules/${id}`);

  expect(status).toBe(400);
  expect((await send(`GET /schedules/${id}`)).status).toBe(200);
});
