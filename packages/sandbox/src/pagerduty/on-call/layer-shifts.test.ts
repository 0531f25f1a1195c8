import { expect, test } from 'vitest';
import type { Layer } from '../account/schedule.ts';
import { DAY, HOUR } from '../time/duration.ts';
import { zoneOf } from '../time/zone.ts';
import { layerShifts } from './layer-shifts.ts';

const newYork = zoneOf('America/New_York');
const weekdays = {
  kind: 'weekly',
  startDay: 1,
  startOfDayMs: 9 * HOUR,
  durationMs: 8 * HOUR,
} as const;

function layer(change: Partial<Layer>): Layer {
  const start = Date.parse('2026-10-01T09:00:00-04:00');
  return {
    id: 'L',
    name: 'Layer',
    start,
    rotationStart: start,
    turnMs: DAY,
    userIds: ['ann', 'bob', 'cid'],
    restrictions: [],
    ...change,
  };
}

function render(shifts: ReturnType<typeof layerShifts>) {
  return shifts.map(({ start, end, userId }) => [userId, newYork.print(start), newYork.print(end)]);
}

test('takes turns, whole ones, that touch the range', () => {
  const from = Date.parse('2026-10-02T12:00:00Z');

  const shifts = layerShifts(layer({}), newYork, from, from + DAY);

  expect(render(shifts)).toEqual([
    ['ann', '2026-10-01T09:00:00-04:00', '2026-10-02T09:00:00-04:00'],
    ['bob', '2026-10-02T09:00:00-04:00', '2026-10-03T09:00:00-04:00'],
  ]);
});

test('hands off at the same time of day when the clocks change', () => {
  const from = Date.parse('2026-10-31T14:00:00Z');

  const shifts = layerShifts(layer({}), newYork, from, from + DAY);

  expect(render(shifts)).toEqual([
    ['ann', '2026-10-31T09:00:00-04:00', '2026-11-01T09:00:00-05:00'],
  ]);
});

test('has nobody before it starts', () => {
  const from = Date.parse('2026-09-30T00:00:00-04:00');

  const shifts = layerShifts(layer({}), newYork, from, from + 2 * DAY);

  expect(render(shifts)).toEqual([
    ['ann', '2026-10-01T09:00:00-04:00', '2026-10-02T09:00:00-04:00'],
  ]);
});

test('keeps to hours of the day, over midnight too', () => {
  const nights = {
    kind: 'daily',
    startDay: 1,
    startOfDayMs: 20 * HOUR,
    durationMs: 10 * HOUR,
  } as const;
  const from = Date.parse('2026-10-05T09:00:00-04:00');

  const shifts = layerShifts(layer({ restrictions: [nights] }), newYork, from, from + DAY);

  expect(render(shifts)).toEqual([
    ['bob', '2026-10-05T20:00:00-04:00', '2026-10-06T06:00:00-04:00'],
  ]);
});

test('keeps to days of the week', () => {
  const from = Date.parse('2026-10-05T00:00:00-04:00');
  const layerOfMondays = layer({ restrictions: [weekdays], turnMs: 7 * DAY });

  const shifts = layerShifts(layerOfMondays, newYork, from, from + 14 * DAY);

  expect(render(shifts)).toEqual([
    ['ann', '2026-10-05T09:00:00-04:00', '2026-10-05T17:00:00-04:00'],
    ['bob', '2026-10-12T09:00:00-04:00', '2026-10-12T17:00:00-04:00'],
  ]);
});

test('has no shifts without users', () => {
  const from = Date.parse('2026-10-05T00:00:00-04:00');

  expect(layerShifts(layer({ userIds: [] }), newYork, from, from + DAY)).toEqual([]);
});
