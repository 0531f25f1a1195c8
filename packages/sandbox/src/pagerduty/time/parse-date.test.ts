import { expect, test } from 'vitest';
import { parseDate } from './parse-date.ts';
import { zoneOf } from './zone.ts';

const utc = zoneOf('UTC');
const newYork = zoneOf('America/New_York');

test.each([
  ['2026-11-20', '2026-11-20T00:00:00Z'],
  ['2026-11-20T14:30', '2026-11-20T14:30:00Z'],
  ['2026-11-20 14:30:05', '2026-11-20T14:30:05Z'],
  ['2026-11-20T14:30:05.123456Z', '2026-11-20T14:30:05.123Z'],
  ['2026-11-20T14:30:05+02:00', '2026-11-20T12:30:05Z'],
  ['2026-11-20T14:30:05-0530', '2026-11-20T20:00:05Z'],
])('reads %s', (text, instant) => {
  expect(parseDate(text, utc)).toBe(Date.parse(instant));
});

test('takes a date without an offset in the zone', () => {
  expect(parseDate('2026-11-20T09:30', newYork)).toBe(Date.parse('2026-11-20T14:30:00Z'));
  expect(parseDate('2026-11-20T09:30Z', newYork)).toBe(Date.parse('2026-11-20T09:30:00Z'));
});

test.each([
  '',
  'yesterday',
  '2026-13-01',
  '2026-02-30',
  '2026-11-20T25:00',
  '20261120',
  '2026-11-20T14:30 02:00',
])('does not read %j', (text) => {
  expect(parseDate(text, utc)).toBeUndefined();
});
