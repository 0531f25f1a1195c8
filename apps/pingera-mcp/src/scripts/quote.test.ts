import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostile } from './hostile.fixture.ts';
import { quote } from './quote.ts';

test('a literal evaluates to its text, and runs nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let ran = 0;

      const value = runInNewContext(quote(text), { pwned: () => (ran += 1) });

      expect([value, ran]).toEqual([text, 0]);
    }),
    { numRuns: 500 },
  );
});

test('a literal is one line, without anything that nobody sees', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(quote(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}<]/u);
    }),
    { numRuns: 500 },
  );
});

test('plain text stays readable', () => {
  expect(quote('Корзина & Cart — 5 €')).toBe('"Корзина & Cart — 5 €"');
});
