import { expect, test } from 'vitest';
import { fromOrdinalId, saltOf, toOrdinalId } from './ordinal-id.ts';

test('an id tells its number to whoever knows the salt', () => {
  const salt = saltOf('a check');
  const ordinals = [0, 1, 2, 10_079, 43_200, 0x7fffffff];

  const ids = ordinals.map((ordinal) => toOrdinalId(salt, ordinal));

  expect(ids.map((id) => fromOrdinalId(salt, id))).toEqual(ordinals);
  expect(ids.every((id) => /^[a-z0-9]{12}$/.test(id))).toBe(true);
});

test('an id of another salt, or no id at all, tells nothing', () => {
  const salt = saltOf('a check');
  const foreign = toOrdinalId(saltOf('another check'), 5);

  const found = [foreign, 'abcabcabcabc', '', '------------', `${toOrdinalId(salt, 5)}x`].map(
    (id) => fromOrdinalId(salt, id),
  );

  expect(found).toEqual(Array(5).fill(undefined));
});

test('numbers in a row give ids without repeats', () => {
  const salt = saltOf('a check');

  const ids = new Set(Array.from({ length: 20_000 }, (_, ordinal) => toOrdinalId(salt, ordinal)));

  expect(ids.size).toBe(20_000);
});
