import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursOf, type Interval, intersect, union } from './intervals.ts';

const horizon = 40;
const interval = fc
  .record({ start: fc.nat(horizon), length: fc.nat(12) })
  .map(({ start, length }) => ({ start, end: start + length }));
const intervals = fc.array(interval, { maxLength: 12 });
const moments = Array.from({ length: horizon + 12 }, (_, moment) => moment);

const holds = (all: readonly Interval[], moment: number) =>
  all.some(({ start, end }) => start <= moment && moment < end);

test('a union holds the same moments, in order, and none twice', () => {
  fc.assert(
    fc.property(intervals, (all) => {
      const joined = union(all);

      expect(moments.map((at) => holds(joined, at))).toEqual(moments.map((at) => holds(all, at)));
      for (const [index, { start, end }] of joined.entries()) {
        expect(start).toBeLessThan(end);
        expect(joined[index - 1]?.end ?? -1).toBeLessThan(start);
      }
    }),
  );
});

test('an intersection holds the moments that are in both', () => {
  fc.assert(
    fc.property(intervals, intervals, (some, others) => {
      const common = intersect(some, others);

      expect(moments.map((at) => holds(common, at))).toEqual(
        moments.map((at) => holds(some, at) && holds(others, at)),
      );
    }),
  );
});

test('hours are counted once, whatever overlaps, and however the order is', () => {
  fc.assert(
    fc.property(intervals, (all) => {
      const scaled = all.map(({ start, end }) => ({
        ...{ start: start * 3_600_000, end: end * 3_600_000 },
      }));
      const expected = moments.filter((at) => holds(all, at)).length;

      expect(hoursOf(scaled)).toBe(expected);
      expect(hoursOf([...scaled, ...scaled].toReversed())).toBe(expected);
    }),
  );
});

test('what is inside and what is outside of hours is the whole', () => {
  fc.assert(
    fc.property(intervals, intervals, (shifts, business) => {
      const inside = hoursOf(intersect(shifts, business));
      const outside = hoursOf(shifts) - inside;

      expect(inside).toBeGreaterThanOrEqual(0);
      expect(outside).toBeGreaterThanOrEqual(-1e-9);
    }),
  );
});
