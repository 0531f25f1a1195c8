import { expect, test } from 'vitest';
import { parseDateTime, parseDay, toHttpDate, toNaive } from './dates.ts';

const AT = Date.UTC(2025, 7, 18, 16, 42, 31, 526);

test('writes dates with microseconds and no zone, and reads them back', () => {
  const text = toNaive(AT);

  expect(text).toMatch(/^2025-08-18T16:42:31\.526\d{3}$/);
  expect(parseDateTime(text)).toBe(AT);
});

test.each([
  '2025-08-18T16:42:31.526',
  '2025-08-18T16:42:31.526672Z',
  '2025-08-18T18:42:31.526+02:00',
  '2025-08-18T18:42:31.526000+0200',
  '2025-08-18 16:42:31.526',
])('reads %s as UTC', (text) => {
  expect(parseDateTime(text)).toBe(AT);
});

test.each(['', 'now', '2025-08-18', '2025-02-30T00:00:00', '2025-08-18T25:00:00', '1755535351'])(
  'does not take %s for a date-time',
  (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  },
);

test('reads whole days only where a day is meant', () => {
  expect(parseDay('2025-08-18')).toBe(Date.UTC(2025, 7, 18));
  expect([parseDay('2025-02-30'), parseDay('18.08.2025'), parseDay('2025-8-1')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('writes HTTP dates', () => {
  expect(toHttpDate(AT)).toBe('Mon, 18 Aug 2025 16:42:31 GMT');
});
