import { expect, test } from 'vitest';
import type { Layer, Schedule } from '../account/schedule.ts';
import { DAY, HOUR } from '../time/duration.ts';
import { onCallUser, scheduleShifts } from './schedule-shifts.ts';

const start = Date.parse('2026-10-01T00:00:00Z');

function layer(userIds: readonly string[], change: Partial<Layer> = {}): Layer {
  return {
    id: 'L',
    name: 'Layer',
    start,
    rotationStart: start,
    turnMs: DAY,
    userIds,
    restrictions: [],
    ...change,
  };
}

function schedule(layers: readonly Layer[], overrides: Schedule['overrides'] = []): Schedule {
  return {
    id: 'S',
    name: 'Schedule',
    description: '',
    timeZone: 'Etc/UTC',
    teamId: 'T',
    layers,
    overrides,
  };
}

test('lets a later layer stand above an earlier one, only where it has hours', () => {
  const night = {
    kind: 'daily',
    startDay: 1,
    startOfDayMs: 18 * HOUR,
    durationMs: 6 * HOUR,
  } as const;
  const both = schedule([layer(['ann']), layer(['bob'], { restrictions: [night] })]);

  expect(onCallUser(both, start + 12 * HOUR)).toBe('ann');
  expect(onCallUser(both, start + 18 * HOUR)).toBe('bob');
  expect(onCallUser(both, start + 24 * HOUR)).toBe('ann');
});

test('lets an override stand above all layers, and a later one above an earlier one', () => {
  const overrides = [
    { id: 'O1', start: start + 2 * HOUR, end: start + 8 * HOUR, userId: 'cid' },
    { id: 'O2', start: start + 4 * HOUR, end: start + 6 * HOUR, userId: 'dot' },
  ];

  const shifts = scheduleShifts(schedule([layer(['ann', 'bob'])], overrides), start, start + DAY);

  expect(shifts.map(({ userId, end }) => [userId, (end - start) / HOUR])).toEqual([
    ['ann', 2],
    ['cid', 4],
    ['dot', 6],
    ['cid', 8],
    ['ann', 24],
  ]);
});

test('has nobody where no layer has hours', () => {
  const night = {
    kind: 'daily',
    startDay: 1,
    startOfDayMs: 18 * HOUR,
    durationMs: 6 * HOUR,
  } as const;

  expect(onCallUser(schedule([layer(['ann'], { restrictions: [night] })]), start)).toBeUndefined();
});

test('joins the turns of a user who is alone', () => {
  const [shift] = scheduleShifts(schedule([layer(['ann'])]), start + 5 * DAY, start + 6 * DAY);

  expect(shift?.start).toBeLessThanOrEqual(start + 4 * DAY);
  expect(shift?.end).toBeGreaterThanOrEqual(start + 7 * DAY);
});
