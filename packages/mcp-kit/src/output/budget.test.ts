import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, test } from 'vitest';
import { answers } from './answers.fixture.ts';
import { countFitting, estimateTokens, trimItem } from './budget.ts';

test.each(Object.entries(answers))('%s are not taken for smaller than they are', (_, rows) => {
  const real = countTokens(JSON.stringify(rows));

  const ratio = estimateTokens(rows) / real;

  expect(ratio).toBeGreaterThanOrEqual(1);
  expect(ratio).toBeLessThanOrEqual(1.8);
});

test.each(Object.entries(answers))('neither is a single row of %s', (_, rows) => {
  const ratios = rows.map((row) => estimateTokens(row) / countTokens(JSON.stringify(row)));

  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1);
});

test('text is counted as it is, anything else as JSON', () => {
  expect(estimateTokens('{"a":1}')).toBe(estimateTokens({ a: 1 }));
  expect(estimateTokens('')).toBe(0);
});

const rows = Array.from({ length: 10 }, (_, index) => ({ id: `P${index}` }));
const each = estimateTokens(rows[0]) + 1;

test.each([
  [0, 10],
  [1, 0],
  [each - 1, 0],
  [each, 1],
  [each * 3, 3],
  [each * 3 + each - 1, 3],
  [each * 10, 10],
  [1_000_000, 10],
])('into %i tokens go %i rows', (budget, count) => {
  expect(countFitting(rows, budget)).toBe(count);
});

test('an item that fits is not touched', () => {
  const item = { id: 'P1', note: 'x'.repeat(1000) };

  expect(trimItem(item, 10_000)).toEqual(item);
});

test('the longest text is cut, and says by how much', () => {
  const item = { id: 'P1', title: 'Slow', body: { log: 'lorem ipsum '.repeat(10_000) } };

  const trimmed = trimItem(item, 2000);

  expect(estimateTokens(trimmed)).toBeLessThanOrEqual(2000);
  expect(trimmed).toMatchObject({ id: 'P1', title: 'Slow' });
  expect(JSON.stringify(trimmed)).toMatch(/lorem.*… \[\d+ more characters\]/);
});

test('what is kept and what is said to be missing add up', () => {
  const { text } = trimItem({ text: 'a b '.repeat(20_000) }, 500);
  const [, kept = '', missing] = /^([^…]*)… \[(\d+) more characters\]$/.exec(String(text)) ?? [];

  expect(kept.length + Number(missing)).toBe(80_000);
});

test('texts in lists are cut too, short ones are left alone', () => {
  const lines = ['short', 'x y '.repeat(5000), 'z'.repeat(256)];

  const { lines: cut } = trimItem({ lines }, 400);

  expect(cut).toEqual(['short', expect.stringMatching(/more characters/), 'z'.repeat(256)]);
});

test('a cut does not go through an emoji', () => {
  const { text } = trimItem({ text: `x${'🔥'.repeat(5000)}` }, 300);

  expect(() => encodeURIComponent(String(text))).not.toThrow();
});

test('an item of very many fields may stay too large, and loses none', () => {
  const item = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`f${index}`, index]));

  expect(trimItem(item, 10)).toEqual(item);
});

test('an estimate grows with its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(estimateTokens(one + other)).toBeGreaterThanOrEqual(estimateTokens(one));
    }),
  );
});
