import { expect, test } from 'vitest';
import { plainDay } from './plain-day.ts';

test.each([
  ['2026-01-01', '2026-01-01'],
  ['2026-01-01T09:30:00Z', '2026-01-01'],
  ['2026-01-01T23:00:00-05:00', '2026-01-02'],
])('%s is the day %s', (given, day) => {
  expect(plainDay().parse(given)).toBe(day);
});

test.each(['2026-02-30', 'yesterday', '01.02.2026'])('%s is no day', (given) => {
  expect(plainDay().safeParse(given).success).toBe(false);
});
