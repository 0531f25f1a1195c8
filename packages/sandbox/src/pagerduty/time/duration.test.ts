import { expect, test } from 'vitest';
import { monthsBefore } from './duration.ts';

test.each([
  ['2026-11-20T14:30:00Z', 1, '2026-10-20T14:30:00Z'],
  ['2026-03-31T12:00:00Z', 1, '2026-02-28T12:00:00Z'],
  ['2026-02-10T00:00:00Z', 6, '2025-08-10T00:00:00Z'],
])('goes back from %s by %d months', (from, months, to) => {
  expect(monthsBefore(Date.parse(from), months)).toBe(Date.parse(to));
});
