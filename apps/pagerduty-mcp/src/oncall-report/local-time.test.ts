import { expect, test } from 'vitest';
import { hoursOf, intersect } from './intervals.ts';
import { LocalTime } from './local-time.ts';

const range = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

test.each([
  ['UTC', '2026-03-04T08:00:00.000Z', '2026-03-04T18:00:00.000Z'],
  ['America/New_York', '2026-03-04T13:00:00.000Z', '2026-03-04T23:00:00.000Z'],
  ['Asia/Kolkata', '2026-03-04T02:30:00.000Z', '2026-03-04T12:30:00.000Z'],
  ['Pacific/Kiritimati', '2026-03-03T18:00:00.000Z', '2026-03-04T04:00:00.000Z'],
])('the business hours of a Wednesday in %s', (timeZone, start, end) => {
  const all = new LocalTime(timeZone).businessHours(
    range('2026-03-02T00:00:00Z', '2026-03-06T23:00:00Z'),
  );

  expect(all).toContainEqual(range(start, end));
});

test.each([
  ['America/New_York', '2026-03-02T05:00:00Z', '2026-03-16T04:00:00Z'],
  ['Europe/Berlin', '2026-10-18T22:00:00Z', '2026-11-01T23:00:00Z'],
])('two weeks in %s have ten business days, whatever the clocks do', (timeZone, start, end) => {
  const weeks = range(start, end);

  const hours = new LocalTime(timeZone).businessHours(weeks);

  expect(hoursOf(intersect(hours, [weeks]))).toBe(100);
});

test('a weekend has no business hours', () => {
  const weekend = range('2026-03-07T05:00:00Z', '2026-03-09T04:00:00Z');

  const hours = new LocalTime('America/New_York').businessHours(weekend);

  expect(intersect(hours, [weekend])).toEqual([]);
});

test.each([
  ['2026-03-04T21:59:59-05:00', false],
  ['2026-03-04T22:00:00-05:00', true],
  ['2026-03-05T03:00:00-05:00', true],
  ['2026-03-05T06:59:59-05:00', true],
  ['2026-03-05T07:00:00-05:00', false],
])('%s in New York: night is %s', (time, isNight) => {
  expect(new LocalTime('America/New_York').isNight(Date.parse(time))).toBe(isNight);
});

test('a zone that there is not is a RangeError', () => {
  expect(() => new LocalTime('Mars/Olympus')).toThrow(RangeError);
});
