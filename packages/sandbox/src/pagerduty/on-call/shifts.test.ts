import { expect, test } from 'vitest';
import { clipped, coverage, joined, overlay, touching } from './shifts.ts';

const shift = (userId: string, start: number, end: number) => ({ userId, start, end });

test('lays shifts over others, which keep what is left of them', () => {
  const base = [shift('ann', 0, 10), shift('bob', 10, 20)];

  expect(overlay(base, [shift('cid', 3, 5), shift('dot', 8, 12)])).toEqual([
    shift('ann', 0, 3),
    shift('cid', 3, 5),
    shift('ann', 5, 8),
    shift('dot', 8, 12),
    shift('bob', 12, 20),
  ]);
  expect(overlay(base, [shift('cid', 0, 20)])).toEqual([shift('cid', 0, 20)]);
  expect(overlay(base, [])).toEqual(base);
});

test('joins what one user has without a gap', () => {
  const shifts = [shift('ann', 0, 2), shift('ann', 2, 4), shift('bob', 4, 5), shift('ann', 6, 7)];

  expect(joined(shifts)).toEqual([shift('ann', 0, 4), shift('bob', 4, 5), shift('ann', 6, 7)]);
});

test('finds the one shift of an instant at a hand-off', () => {
  const shifts = [shift('ann', 0, 10), shift('bob', 10, 20)];

  expect(touching(shifts, 10, 10)).toEqual([shift('bob', 10, 20)]);
  expect(touching(shifts, 9, 9)).toEqual([shift('ann', 0, 10)]);
  expect(touching(shifts, 5, 10)).toEqual([shift('ann', 0, 10)]);
});

test('cuts shifts to a range and tells how much of it they cover', () => {
  const shifts = [shift('ann', 0, 10), shift('bob', 15, 30)];

  expect(clipped(shifts, 5, 20)).toEqual([shift('ann', 5, 10), shift('bob', 15, 20)]);
  expect(coverage(shifts, 5, 20)).toBe(66.67);
  expect(coverage(shifts, 5, 5)).toBe(0);
});
