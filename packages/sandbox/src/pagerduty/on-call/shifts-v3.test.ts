import { expect, test } from 'vitest';
import { at, column, openSandbox, text } from '../sandbox.fixture.ts';

// The turn of Ingrid Solberg that runs, and that of Sam Okafor after it.
const current = { start_time: '2026-11-16T00:00:00.000Z', end_time: '2026-11-22T23:00:00.000Z' };
const next = { start_time: '2026-11-23T00:00:00.000Z', end_time: '2026-11-29T23:00:00.000Z' };
const day = { start_time: '2026-11-25T08:00:00.000Z', end_time: '2026-11-25T18:00:00.000Z' };

async function open() {
  const opened = openSandbox();
  const { get, idOf, list, send } = opened;
  const path = `/v3/schedules/${text((await list('/v3/schedules'))[0], 'id')}`;
  const rotation = text((await list(`${path}/rotations`))[0], 'id');
  const [ingrid, sam, dana] = await Promise.all(
    ['Ingrid Solberg', 'Sam Okafor', 'Dana Reyes'].map(async (name) => ({
      ...{ type: 'user_member', user_id: await idOf('users', name) },
    })),
  );
  const shifts = async (since: string, until: string) => {
    const range = `since=${since}&until=${until}`;
    const schedule = await get(`${path}?include[]=final_schedule&${range}`);
    const found = at(schedule, 'schedule.final_schedule.computed_shift_assignments');
    return Array.isArray(found) ? found : [];
  };
  const post = (kind: string, body: object) => send(`POST ${path}/${kind}`, { body });
  return { ...opened, path, rotation, ingrid, sam, dana, shifts, post };
}

test('those of a rotation take turns', async () => {
  const { shifts, ingrid, sam, rotation } = await open();

  const found = await shifts('2026-11-20', '2026-11-30');

  const source = { type: 'schedule_rotation', rotation_id: rotation };
  expect(found).toMatchObject([
    { ...current, member: ingrid, source },
    { ...next, member: sam, source },
  ]);
});

test('those who take every turn are on call at once', async () => {
  const { list, path, rotation, send, shifts, ingrid, sam } = await open();
  const events = `${path}/rotations/${rotation}/events`;
  const strategy = { type: 'every_member_assignment_strategy', members: [ingrid, sam] };
  const event = text((await list(events))[0], 'id');

  await send(`PUT ${events}/${event}`, { body: { event: { assignment_strategy: strategy } } });

  const found = await shifts('2026-11-20', '2026-11-21');
  expect(found).toMatchObject([
    { ...current, member: ingrid },
    { ...current, member: sam },
  ]);
});

test('an override takes its stretch out of the turn that it names', async () => {
  const { post, shifts, rotation, sam, dana } = await open();
  const members = { overridden_member: sam, overriding_member: dana };

  const { status } = await post('overrides', {
    overrides: [{ type: 'override_shift', rotation_id: rotation, ...day, ...members }],
  });

  const found = await shifts('2026-11-23', '2026-11-29');
  expect(status).toBe(201);
  expect(found).toMatchObject([
    { start_time: next.start_time, end_time: day.start_time, member: sam },
    { ...day, member: dana, source: { type: 'schedule_rotation_override' } },
    { start_time: day.end_time, end_time: next.end_time, member: sam },
  ]);
});

test('an override of somebody who is not on call changes nothing', async () => {
  const { post, shifts, rotation, ingrid, sam, dana } = await open();
  const members = { overridden_member: ingrid, overriding_member: dana };

  await post('overrides', {
    overrides: [{ type: 'override_shift', rotation_id: rotation, ...day, ...members }],
  });

  expect(column(await shifts('2026-11-23', '2026-11-29'), 'member')).toEqual([sam]);
});

test('a custom shift adds to the rotations, and can be overridden', async () => {
  const { post, shifts, ingrid, sam, dana } = await open();
  const assignments = [{ type: 'shift_assignment', member: dana }];
  const made = await post('custom_shifts', {
    custom_shifts: [{ type: 'custom_shift', ...day, assignments }],
  });
  const custom_shift_id = text(made.body, 'custom_shifts.0.id');
  const before = await shifts('2026-11-23', '2026-11-29');

  const members = { overridden_member: dana, overriding_member: ingrid };
  await post('overrides', {
    overrides: [{ type: 'override_shift', custom_shift_id, ...day, ...members }],
  });

  const source = { type: 'custom_shift', shift_id: custom_shift_id };
  expect(before).toMatchObject([
    { ...next, member: sam },
    { ...day, member: dana, source },
  ]);
  expect((await shifts('2026-11-23', '2026-11-29'))[1]).toMatchObject({
    ...{ ...day, member: ingrid, source: { type: 'custom_shift_override' } },
  });
});
