import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { makeRows, serveList } from './list-server.fixture.ts';
import type { PagingStyle } from './operation.ts';

const styles: readonly PagingStyle[] = ['none', 'offset', 'cursor', 'after', 'body'];

async function gather<T>(list: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of list) gathered.push(item);
  return gathered;
}

test.each(styles)('%s: loops over every row, in order', async (style) => {
  const rows = makeRows(250);
  const { list } = serveList(style, rows, { pageSize: style === 'none' ? undefined : 40 });

  expect(await gather(list)).toEqual(rows);
});

test.each<[PagingStyle, object[]]>([
  ['none', [{}]],
  [
    'offset',
    [
      { limit: '100', offset: '0' },
      { limit: '100', offset: '100' },
      { limit: '100', offset: '200' },
    ],
  ],
  [
    'cursor',
    [
      { limit: '100' },
      { limit: '100', cursor: 'token-100' },
      { limit: '100', cursor: 'token-200' },
    ],
  ],
  [
    'after',
    [{ limit: '100' }, { limit: '100', after: 'token-100' }, { limit: '100', after: 'token-200' }],
  ],
  ['body', [{ limit: 1000 }]],
])('%s: asks for the largest pages there are', async (style, pages) => {
  const { list, asked } = serveList(style, makeRows(250), { lookAhead: 0 });

  await gather(list);

  expect(asked).toEqual(pages);
});

test('body: goes on with starting_after', async () => {
  const { list, asked } = serveList('body', makeRows(25), { pageSize: 10 });

  await gather(list);

  expect(asked).toEqual([
    { limit: 10 },
    { limit: 10, starting_after: 'token-10' },
    { limit: 10, starting_after: 'token-20' },
  ]);
});

test.each<[PagingStyle, number, number]>([
  ['offset', 7, 7],
  ['offset', 500, 100],
  ['cursor', 500, 100],
  ['after', 500, 100],
  ['body', 5_000, 1_000],
  ['none', 500, 500],
])('%s: a pageSize of %d asks for %d rows at once', async (style, pageSize, limit) => {
  const { list, asked } = serveList(style, makeRows(3), { pageSize });

  await gather(list);

  expect(Number(asked[0]?.['limit'])).toBe(limit);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'refuses a pageSize of %d',
  (pageSize) => {
    expect(() => serveList('offset', [], { pageSize })).toThrow(InvalidRequestError);
  },
);

test.each(styles)('%s: an empty list is empty', async (style) => {
  const { list } = serveList(style, []);

  expect(await gather(list)).toEqual([]);
  expect(await list.take(5)).toEqual([]);
  expect(await list.slice({ limit: 5 })).toMatchObject({ items: [], next: undefined });
});

test('without looking ahead nothing is asked for beyond the page in hand', async () => {
  const { list, asked } = serveList('offset', makeRows(50), { pageSize: 10, lookAhead: 0 });

  for await (const row of list) if (JSON.stringify(row).includes('R13')) break;

  expect(asked).toHaveLength(2);
});

test('reads page by page', async () => {
  const { list } = serveList('cursor', makeRows(5), { pageSize: 2 });

  const pages = await gather(list.pages());

  expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
});

test.each<[number, number, number[]]>([
  [0, 0, []],
  [1, 1, [1]],
  [25, 25, [25]],
  [100, 100, [100]],
  [150, 150, [100, 100]],
  [250, 250, [100, 100, 100]],
  [999, 250, [100, 100, 100]],
  [Number.POSITIVE_INFINITY, 250, [100, 100, 100]],
])('take(%d) of 250 rows gives %d, asking for %j', async (count, length, limits) => {
  const rows = makeRows(250);
  const { list, asked } = serveList('offset', rows, { lookAhead: 0 });

  expect(await list.take(count)).toEqual(rows.slice(0, length));
  expect(asked.map(({ limit }) => Number(limit))).toEqual(limits);
});

test.each([-1, 0.5, Number.NaN, Number.NEGATIVE_INFINITY])(
  'refuses to take %d rows',
  async (count) => {
    const { list, asked } = serveList('offset', makeRows(5));

    await expect(list.take(count)).rejects.toThrow(InvalidRequestError);
    await expect(list.slice({ limit: count })).rejects.toThrow('must be a whole number');
    expect(asked).toEqual([]);
  },
);

test.each(styles)('%s: toArray gives the whole list, or says that it is longer', async (style) => {
  const rows = makeRows(150);
  const { list } = serveList(style, rows);

  expect(await list.toArray({ max: 150 })).toEqual(rows);
  expect(await list.toArray({ max: 5_000 })).toEqual(rows);
  await expect(list.toArray({ max: 149 })).rejects.toMatchObject({
    name: 'TooManyRowsError',
    max: 149,
    message: expect.stringContaining('has more than the 149 rows allowed'),
  });
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'toArray refuses %d as its max',
  async (max) => {
    const { list, asked } = serveList('offset', makeRows(5));

    await expect(list.toArray({ max })).rejects.toThrow('max must be a whole number above 0');
    expect(asked).toEqual([]);
  },
);

test.each(styles)('%s: slices of any size give every row exactly once', async (style) => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  const pageSizes = fc.array(fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }), {
    minLength: 1,
    maxLength: 3,
  });

  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 90 }),
      sizes,
      pageSizes,
      async (count, limits, pages) => {
        const rows = makeRows(count);
        const walked: unknown[] = [];
        let cursor: string | undefined;
        let turn = 0;
        do {
          const limit = limits[turn % limits.length] ?? 1;
          // Another pageSize each time, as another call would have it; a single page has one size.
          const pageSize = style === 'none' ? undefined : pages[turn % pages.length];
          const slice = await serveList(style, rows, { pageSize }).list.slice({ limit, cursor });
          walked.push(...slice.items);
          if (slice.next !== undefined) expect(slice.items).toHaveLength(limit);
          expect(slice.next === undefined).toBe(walked.length === count);
          cursor = slice.next;
          turn++;
        } while (cursor !== undefined);
        expect(walked).toEqual(rows);
      },
    ),
    { numRuns: 60 },
  );
});

test.each(styles)('%s: resumes after any row of a slice', async (style) => {
  const numbers = fc.record({
    count: fc.integer({ min: 0, max: 90 }),
    limit: fc.integer({ min: 1, max: 60 }),
    kept: fc.nat(70),
    pageSize: fc.integer({ min: 1, max: 30 }),
  });

  await fc.assert(
    fc.asyncProperty(numbers, async ({ count, limit, kept, pageSize }) => {
      const rows = makeRows(count);
      const options = style === 'none' ? {} : { pageSize };
      const { list } = serveList(style, rows, options);
      const first = await list.slice({ limit });

      const cursor = first.resumeAfter(kept);

      const read = Math.min(kept, limit, count);
      expect(cursor === undefined).toBe(read === count && kept >= first.items.length);
      if (cursor === undefined) return;
      const rest = await list.slice({ limit: 1_000, cursor });
      expect(rest.items).toEqual(rows.slice(read));
    }),
    { numRuns: 60 },
  );
});

test('a slice of no rows asks for nothing, and goes on from where it stood', async () => {
  const { list, asked } = serveList('offset', makeRows(10));
  const { next } = await list.slice({ limit: 4 });

  const none = await list.slice({ limit: 0, cursor: next });

  expect(none).toMatchObject({ items: [], next });
  expect([none.resumeAfter(0), none.resumeAfter(5)]).toEqual([next, next]);
  expect(asked).toHaveLength(1);
});

test('a slice can be resumed from its own beginning', async () => {
  const { list } = serveList('cursor', makeRows(10));
  const { next } = await list.slice({ limit: 4 });

  const second = await list.slice({ limit: 4, cursor: next });

  expect(await list.slice({ limit: 4, cursor: second.resumeAfter(0) })).toMatchObject({
    items: second.items,
    next: second.next,
  });
  expect(second.resumeAfter(-1)).toBe(second.resumeAfter(0));
});

test('a part of a page is not asked for again in smaller pieces', async () => {
  const { list } = serveList('cursor', makeRows(100));
  const { resumeAfter } = await list.slice({ limit: 60 });
  const small = serveList('cursor', makeRows(100), { pageSize: 5 });

  const { items } = await small.list.slice({ limit: 3, cursor: resumeAfter(50) });

  expect(items).toEqual(makeRows(53).slice(50));
  expect(small.asked).toEqual([{ limit: '51' }, { limit: '5', cursor: 'token-51' }]);
});
