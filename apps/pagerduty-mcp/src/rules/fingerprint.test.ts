import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('the order of fields does not matter', async () => {
  const one = await fingerprint({ a: 1, b: { c: 2, d: 3 } });
  const other = await fingerprint({ b: { d: 3, c: 2 }, a: 1 });

  expect(one).toMatch(/^[\da-f]{16}$/);
  expect(other).toBe(one);
});

test.each([
  ['a value', [{ a: 2 }]],
  ['the order of a list', [{ a: 1 }, {}]],
])('%s does', async (_, changed) => {
  const before = await fingerprint([{}, { a: 1 }]);

  expect(await fingerprint(changed)).not.toBe(before);
});
