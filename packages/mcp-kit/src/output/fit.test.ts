import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateTokens } from './budget.ts';
import { fitJson, fitText } from './fit.ts';

test('what fits is left as it is', () => {
  const value = { a: [1, 'x'] };

  expect(fitJson(value, 100, [])).toBe(value);
  expect(fitJson(value, 0, [])).toBe(value);
  expect(fitText('x', 0)).toBe('x');
});

test.each([
  [{ id: 1 }, { _warnings: ['Half is missing'], id: 1 }],
  [[1], { _warnings: ['Half is missing'], value: [1] }],
])('warnings stand beside %j', (value, expected) => {
  expect(fitJson(value, 0, ['Half is missing'])).toEqual(expected);
});

test('texts are cut before lists are', () => {
  const value = { list: [1, 2, 3], text: 'word '.repeat(5_000) };

  expect(fitJson(value, 1_000, [])).toEqual({
    _truncated: expect.stringContaining('token budget'),
    list: [1, 2, 3],
    text: expect.stringMatching(/… \[\d+ more characters\]$/),
  });
});

test('a list says how much of it is missing', () => {
  const value = Array.from({ length: 1_000 }, (_, index) => ({ id: `P${index}` }));

  expect(fitJson(value, 100, [])).toEqual({
    _truncated: expect.any(String),
    value: [...value.slice(0, 4), '… [996 more]'],
  });
});

test('what cannot be cut is not sent', () => {
  const wide = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`key${index}`, index]),
  );

  expect(fitJson(wide, 100, [])).toEqual({ _truncated: expect.stringContaining('larger than') });
});

test('nothing costs more than the budget', async () => {
  await fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 60, max: 400 }), (value, budget) => {
      expect(estimateTokens(fitJson(value, budget, []))).toBeLessThanOrEqual(budget);
    }),
  );
});

test('a text ends with how much of it is missing', () => {
  const text = 'word '.repeat(1_000);

  const told = fitText(text, 50);

  expect(estimateTokens(told)).toBeLessThanOrEqual(50);
  expect(told).toMatch(/^word .*… \[\d+ more characters\]$/);
});
