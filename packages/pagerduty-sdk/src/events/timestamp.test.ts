import { expect, test } from 'vitest';
import { isTimestamp } from './timestamp.ts';

test.each([
  '2026-01-31T09:30:00Z',
  '2026-01-31t09:30:00z',
  '2015-07-17T08:42:58.315+0000',
  '2026-01-31T09:30:00.123456-05:30',
  '2028-02-29T23:59:59Z',
  new Date(0),
])('%s is a point in time', (value) => {
  expect(isTimestamp(value)).toBe(true);
});

test.each([
  'yesterday',
  '2026-01-31',
  '2026-01-31T09:30:00',
  '2026-01-31 09:30:00Z',
  '2026-13-01T09:30:00Z',
  '2026-02-29T09:30:00Z',
  '2026-01-32T09:30:00Z',
  '2026-01-31T25:00:00Z',
  '2026-01-31T09:30:00+24:00',
  '2026-01-31T09:30:00+05:60',
  'x2026-01-31T09:30:00Z',
  '2026-01-31T09:30:00Z ',
  1_769_851_800,
  null,
  new Date(Number.NaN),
])('%s is none', (value) => {
  expect(isTimestamp(value)).toBe(false);
});
