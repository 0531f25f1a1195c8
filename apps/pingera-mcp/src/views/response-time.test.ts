import { expect, test } from 'vitest';
import { responseTime } from './response-time.ts';

test.each([
  [0, '<1ms'],
  [0.4, '<1ms'],
  [1, '1ms'],
  [123, '123ms'],
  [81.6, '82ms'],
  [null, undefined],
  [undefined, undefined],
])('%s is %s', (ms, words) => {
  expect(responseTime(ms)).toBe(words);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no time', (ms) => {
  expect(() => responseTime(ms)).toThrow(RangeError);
});
