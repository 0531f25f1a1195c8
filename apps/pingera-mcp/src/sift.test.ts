import { Pingera } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { sift } from './sift.ts';

/** A list of heartbeats called 0, 1, 2 and so on, and what was asked for. */
function listOf(total: number) {
  const asked: string[] = [];
  const { heartbeats } = new Pingera({
    apiKey: 'key',
    fetch: async (input) => {
      const { searchParams } = new URL(new Request(input).url);
      asked.push(searchParams.toString());
      const page = Number(searchParams.get('page'));
      const size = Number(searchParams.get('per_page'));
      const names = Array.from({ length: total }, (_, place) => ({ id: `h${place}`, name: place }));
      const checks = names.slice((page - 1) * size, page * size);
      return Response.json({ checks, pagination: { page, pages: Math.ceil(total / size) } });
    },
  });
  return { list: heartbeats.list(), asked };
}

/** Reads a whole list through `sift`, call by call. */
async function readAll(total: number, every: number, limit: number) {
  const { list } = listOf(total);
  const calls: { names: number[]; warnings: string[] }[] = [];
  let cursor: string | undefined;
  do {
    const warnings: string[] = [];
    const { items, next } = await sift(list, ({ name }) => Number(name) % every === 0, {
      page: { limit, cursor },
      warn: (sentence) => void warnings.push(sentence),
    });
    calls.push({ names: items.map(({ name }) => Number(name)), warnings });
    cursor = next;
  } while (cursor !== undefined);
  return calls;
}

test.each([
  [0, 1, 5, 1],
  [5, 1, 5, 1],
  [6, 1, 5, 2],
  [250, 50, 5, 1],
  [251, 50, 5, 2],
  [1000, 10, 25, 4],
])('of %i rows every %ith comes once, %i at a time, in %i calls', async (...numbers) => {
  const [total, every, limit, expected] = numbers;

  const calls = await readAll(total, every, limit);

  const names = calls.flatMap((call) => call.names);
  expect(names).toEqual(
    Array.from({ length: Math.ceil(total / every) }, (_, place) => place * every),
  );
  expect(calls).toHaveLength(expected);
  expect(calls.flatMap(({ warnings }) => warnings)).toEqual([]);
});

test('past a thousand rows it stops, says so, and goes on where it stopped', async () => {
  const calls = await readAll(1500, 1200, 5);

  expect(calls).toEqual([
    {
      names: [0],
      warnings: ['Only 1000 rows were looked through: go on with next_cursor'],
    },
    { names: [1200], warnings: [] },
  ]);
});

test('it asks for no more than it needs to know whether there is one more', async () => {
  const { list, asked } = listOf(1000);

  await sift(list, () => true, { page: { limit: 100, cursor: undefined }, warn: () => undefined });

  expect(asked).toEqual(['page=1&per_page=100', 'page=2&per_page=100']);
});

test('an answer that is cut goes on after any of its rows', async () => {
  const { list } = listOf(10);
  const keeps = ({ name }: { readonly name: unknown }) => Number(name) % 2 === 0;
  const call = (limit: number, cursor?: string) =>
    sift(list, keeps, { page: { limit, cursor }, warn: () => undefined });
  const { resumeAfter } = await call(4);

  const rest = await Promise.all([1, 2, 3, 4].map((count) => call(9, resumeAfter(count))));

  expect(rest.map(({ items }) => items.map(({ name }) => name))).toEqual([
    [2, 4, 6, 8],
    [4, 6, 8],
    [6, 8],
    [8],
  ]);
});
