import { expect, test } from 'vitest';
import { isoOf } from './iso-of.ts';

test.each([
  ['2025-08-18T16:42:31.526672', '2025-08-18T16:42:31.526Z'],
  ['2025-08-18 16:42:31', '2025-08-18T16:42:31.000Z'],
  ['2025-08-18T16:42:31+03:00', '2025-08-18T13:42:31.000Z'],
  ['2025-08-18T16:42:31Z', '2025-08-18T16:42:31.000Z'],
  ['2025-08-18', '2025-08-18'],
  [null, undefined],
  [undefined, undefined],
])('%s is %s', (date, iso) => {
  expect(isoOf(date)).toBe(iso);
});

test.each(['', 'soon', '2025-02-30T00:00:00', '1755535351'])('%j is no date', (text) => {
  expect(() => isoOf(text)).toThrow(RangeError);
});
