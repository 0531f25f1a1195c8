import { expect, test } from 'vitest';
import { Random } from './random.ts';

test('draws the same values from the same seed', () => {
  const draw = () => {
    const random = new Random(7);
    return [random.next(), random.int(1, 6), random.text(20), random.uuid(), random.chance(0.5)];
  };

  expect(draw()).toEqual(draw());
  expect(new Random(8).next()).not.toBe(new Random(7).next());
});

test('keeps to the bounds', () => {
  const random = new Random(1);

  const dice = Array.from({ length: 600 }, () => random.int(1, 6));

  expect(new Set(dice)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(random.chance(0)).toBe(false);
  expect(random.chance(1)).toBe(true);
});

test('makes texts of an alphabet and UUIDs of version 4', () => {
  const random = new Random(1);

  expect(random.text(40)).toMatch(/^[A-Z0-9]{40}$/);
  expect(random.text(40, 'ab')).toMatch(/^[ab]{40}$/);
  expect(random.uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('picks from a list, but not from an empty one', () => {
  const random = new Random(1);

  const picked = new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])));

  expect(picked).toEqual(new Set(['a', 'b', 'c']));
  expect(() => random.pick([])).toThrow(RangeError);
});
