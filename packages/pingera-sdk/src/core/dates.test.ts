import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { readPingeraDate } from './dates.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['a time without a zone', '2025-08-18T16:42:31.526672', '2025-08-18T16:42:31.526Z'],
  ['a time with a blank', '2025-08-18 16:42:31', '2025-08-18T16:42:31.000Z'],
  ['a time without seconds', '2025-08-18T16:42', '2025-08-18T16:42:00.000Z'],
  ['short fractions', '2025-08-18T16:42:31.5', '2025-08-18T16:42:31.500Z'],
  ['a time in UTC', '2025-08-18T16:42:31Z', '2025-08-18T16:42:31.000Z'],
  ['an offset', '2025-08-18T16:42:31+03:00', '2025-08-18T13:42:31.000Z'],
  ['an offset without a colon', '2025-01-01T00:30:00.000000+0100', '2024-12-31T23:30:00.000Z'],
  ['an HTTP date', 'Mon, 15 Jan 2024 14:00:00 GMT', '2024-01-15T14:00:00.000Z'],
  ['a plain day', '2025-08-14', '2025-08-14'],
  ['a leap day', '2024-02-29T12:00:00', '2024-02-29T12:00:00.000Z'],
])('reads %s', (_, text, expected) => {
  expect(readPingeraDate(text)).toBe(expected);
});

test.each([
  '',
  'soon',
  '2025-02-30',
  '2025-02-29T00:00:00',
  '2025-13-01',
  '2025-01-01T25:00:00',
  '2025-01-01T24:00:00',
  '2025-01-01T10:60:00',
  '2025-01-01T10:00:00+99:00',
  'Mon, 31 Feb 2024 14:00:00 GMT',
  'Mon, 15 Foo 2024 14:00:00 GMT',
  '1755535351',
  null,
  undefined,
])('has nothing for %j', (text) => {
  expect(readPingeraDate(text)).toBeUndefined();
});

test('reads a naive time of any moment as that moment in UTC', () => {
  const moment = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });

  fc.assert(
    fc.property(moment, (date) => {
      expect(readPingeraDate(date.toISOString().replace('Z', '672'))).toBe(date.toISOString());
    }),
  );
});

test.each(['Asia/Tokyo', 'America/New_York'])('reads it as UTC on a machine in %s', (zone) => {
  vi.stubEnv('TZ', zone);

  expect(new Date('2025-08-18T16:42:31').toISOString()).not.toBe('2025-08-18T16:42:31.000Z');
  expect(readPingeraDate('2025-08-18T16:42:31.526672')).toBe('2025-08-18T16:42:31.526Z');
  expect(readPingeraDate('Mon, 15 Jan 2024 14:00:00 GMT')).toBe('2024-01-15T14:00:00.000Z');
});
