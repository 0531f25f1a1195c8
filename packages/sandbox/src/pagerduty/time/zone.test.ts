import { expect, test } from 'vitest';
import { findZone, zoneOf } from './zone.ts';

const newYork = zoneOf('America/New_York');

test.each([
  ['2026-03-08T06:59:59Z', '2026-03-08T01:59:59-05:00'],
  ['2026-03-08T07:00:00Z', '2026-03-08T03:00:00-04:00'],
  ['2026-11-01T05:59:59Z', '2026-11-01T01:59:59-04:00'],
  ['2026-11-01T06:00:00Z', '2026-11-01T01:00:00-05:00'],
  ['2026-07-01T00:00:00Z', '2026-06-30T20:00:00-04:00'],
])('prints %s as New York has it', (instant, printed) => {
  expect(newYork.print(Date.parse(instant))).toBe(printed);
});

test('prints other offsets, and Z for UTC', () => {
  const instant = Date.parse('2026-07-01T00:00:00.900Z');

  expect(zoneOf('Asia/Kolkata').print(instant)).toBe('2026-07-01T05:30:00+05:30');
  expect(zoneOf('UTC').print(instant)).toBe('2026-07-01T00:00:00Z');
  expect(zoneOf('Etc/UTC').print(instant)).toBe('2026-07-01T00:00:00Z');
});

test.each([
  ['an ordinary time', '2026-11-20T09:30:00', '2026-11-20T14:30:00Z'],
  ['the first of a time that comes twice', '2026-11-01T01:30:00', '2026-11-01T05:30:00Z'],
  ['the later side of a gap', '2026-03-08T02:30:00', '2026-03-08T07:30:00Z'],
])('finds the instant of %s', (_, local, instant) => {
  expect(newYork.toInstant(Date.parse(`${local}Z`))).toBe(Date.parse(instant));
});

test('knows no zone of another name', () => {
  expect(findZone('Mars/Olympus')).toBeUndefined();
  expect(() => zoneOf('Mars/Olympus')).toThrow(RangeError);
});
