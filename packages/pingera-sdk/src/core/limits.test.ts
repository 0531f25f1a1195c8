import { expect, test } from 'vitest';
import { checkDuration, checkWhole } from './limits.ts';

test('passes what is in range', () => {
  expect(checkDuration('timeoutMs', 1)).toBe(1);
  expect(checkWhole('pageSize', 100, 1, 100)).toBe(100);
  expect(checkWhole('retries', 0, 0, Number.POSITIVE_INFINITY)).toBe(0);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
  'refuses %d as a duration',
  (value) => {
    expect(() => checkDuration('timeoutMs', value)).toThrow('timeoutMs must be');
  },
);

test.each([0, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'refuses %d as a page size',
  (value) => {
    expect(() => checkWhole('pageSize', value, 1, 100)).toThrow(
      'pageSize must be a whole number from 1 to 100',
    );
  },
);
