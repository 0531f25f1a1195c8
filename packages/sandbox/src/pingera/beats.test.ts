import { expect, test } from 'vitest';
import { type Beat, countIn, nextOrdinal, ordinalsIn, stopAt, timeOf } from './beats.ts';

const beat: Beat = { first: 10, startsAt: 1000, endsAt: Infinity, everyMs: 100, width: 1 };

test.each([
  [{ from: 0, to: 999 }, undefined],
  [
    { from: 0, to: 1000 },
    { low: 10, high: 10 },
  ],
  [{ from: 1001, to: 1099 }, undefined],
  [
    { from: 1001, to: 1300 },
    { low: 11, high: 13 },
  ],
  [{ from: 1300, to: 1200 }, undefined],
])('finds the occurrences in %j', (range, expected) => {
  expect(ordinalsIn(beat, range)).toEqual(expected);
});

test('counts every occurrence of a turn', () => {
  const wide = { ...beat, width: 3 };

  const range = ordinalsIn(wide, { from: 1100, to: 1200 });

  expect(range).toEqual({ low: 13, high: 18 });
  expect([13, 15, 16].map((ordinal) => timeOf(wide, ordinal))).toEqual([1100, 1100, 1200]);
});

test('stops before its end and numbers what follows on', () => {
  const stopped = stopAt([beat], 1200);

  expect(countIn(stopped, { from: 0, to: 9999 })).toBe(2);
  expect(nextOrdinal(stopped)).toBe(12);
  expect(nextOrdinal(stopAt([beat], 900))).toBe(10);
  expect(nextOrdinal([])).toBe(0);
});
