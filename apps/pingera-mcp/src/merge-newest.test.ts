import fc from 'fast-check';
import { Pingera, type UnifiedResult } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { mergeNewest } from './merge-newest.ts';

type Stock = Readonly<Record<string, readonly UnifiedResult[]>>;

/** Serves the rows of each check, in pages. */
function clientOf(stock: Stock): Pingera {
  const fetch = async (input: string | URL | Request) => {
    const { searchParams } = new URL(input instanceof Request ? input.url : input);
    const rows = stock[searchParams.get('check_id') ?? ''];
    if (rows === undefined) return Response.json({ message: 'gone' }, { status: 404 });
    const [page = 1, size = 1] = ['page', 'page_size'].map((name) =>
      Number(searchParams.get(name)),
    );
    const pagination = { page, page_size: size, total_pages: Math.ceil(rows.length / size) };
    return Response.json({ results: rows.slice((page - 1) * size, page * size), pagination });
  };
  return new Pingera({ apiKey: 'k', fetch, retries: 0 });
}

function rowsAt(key: string, minutes: readonly number[]): readonly UnifiedResult[] {
  return [...minutes]
    .sort((a, b) => b - a)
    .map((minute, place) => ({
      id: `${key}${place}`,
      created_at: new Date(minute * 60_000).toISOString().slice(0, -1),
    }));
}

async function read(stock: Stock, keys: readonly string[], limit: number, cursor?: string) {
  const warnings: string[] = [];
  const client = clientOf(stock);
  const rows = await mergeNewest(
    keys.map((key) => ({
      key,
      what: `the runs of ${key}`,
      list: client.checks.allResults({ check_id: key }),
    })),
    {
      page: { limit, cursor },
      signal: new AbortController().signal,
      warn: (sentence) => warnings.push(sentence),
      progress: async () => undefined,
    },
  );
  return { ...rows, warnings };
}

test('the newest of all lists comes first', async () => {
  const stock = { a: rowsAt('a', [9, 5, 1]), b: rowsAt('b', [8, 7]) };

  const { items, next } = await read(stock, ['a', 'b'], 10);

  expect(items.map(({ id }) => id)).toEqual(['a0', 'b0', 'b1', 'a1', 'a2']);
  expect(next).toBeUndefined();
});

test('every row comes once and in order, however it is read', async () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
  const limits = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

  await fc.assert(
    fc.asyncProperty(minutes, minutes, limits, fc.boolean(), async (a, b, sizes, isCut) => {
      const stock = { a: rowsAt('a', a), b: rowsAt('b', b) };
      const found: UnifiedResult[] = [];
      let cursor: string | undefined;
      for (let turn = 0; turn < 40; turn += 1) {
        const limit = sizes[turn % sizes.length] ?? 1;
        const { items, next, resumeAfter } = await read(stock, ['a', 'b'], limit, cursor);
        const kept = isCut ? Math.ceil(items.length / 2) : items.length;
        found.push(...items.slice(0, kept));
        cursor = kept < items.length ? resumeAfter(kept) : next;
        if (cursor === undefined) break;
      }
      const dates = found.map(({ created_at }) => created_at ?? '');

      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(found).toHaveLength(a.length + b.length);
      expect(dates).toEqual(dates.toSorted().reverse());
    }),
    { numRuns: 30 },
  );
});

test('a list that fails is left out, and named', async () => {
  const { items, warnings } = await read({ a: rowsAt('a', [2, 1]) }, ['a', 'b'], 5);

  expect(items.map(({ id }) => id)).toEqual(['a0', 'a1']);
  expect(warnings).toEqual([
    'Answered without the runs of b: GET /checks/all-results answered 404: gone',
  ]);
});
