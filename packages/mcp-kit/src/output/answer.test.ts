import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../errors.ts';
import { cut, one } from './answer.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

test.each([
  [undefined, 2, ['a', 'b'], '2'],
  ['2', 2, ['c', 'd'], '4'],
  ['4', 2, ['e'], undefined],
  ['3', 2, ['d', 'e'], undefined],
  ['5', 2, [], undefined],
  ['9', 2, [], undefined],
  [undefined, 5, letters, undefined],
  [undefined, 9, letters, undefined],
])('from %j at most %i rows are %j, and %j goes on', (cursor, limit, items, next) => {
  expect(cut(letters, { limit, cursor })).toMatchObject({ items, next });
});

test('a cut can be resumed after any of its rows', () => {
  const { resumeAfter } = cut(letters, { limit: 3, cursor: '1' });

  expect([0, 1, 2, 3, 4].map(resumeAfter)).toEqual(['1', '2', '3', '4', undefined]);
});

test.each(['', '-1', '1.5', 'x', '0x1', ' 1', '1e3', 'NaN', '9'.repeat(30)])(
  'a cursor that counts no rows is refused: %j',
  (cursor) => {
    expect(() => cut(letters, { limit: 1, cursor })).toThrow(InputError);
  },
);

test('going on and on gives every row once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const rows = cut(all, { limit, cursor });
        seen.push(...rows.items);
        cursor = rows.next;
      } while (cursor !== undefined);

      expect(seen).toEqual(all);
    }),
  );
});

test('one item is a list of one', () => {
  expect(one('a', 'The first letter')).toEqual({ items: ['a'], description: 'The first letter' });
});
