import { getEventListeners } from 'node:events';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { untilDone } from './limited-server.fixture.ts';
import { listThrough, makeRows, serveList } from './list-server.fixture.ts';
import { slowServer } from './look-ahead.fixture.ts';
import { settle, stopTime } from './transport.fixture.ts';

beforeEach(stopTime);

afterEach(() => {
  vi.useRealTimers();
});

async function count(pages: AsyncIterable<readonly unknown[]>): Promise<number> {
  let rowCount = 0;
  for await (const page of pages) rowCount += page.length;
  return rowCount;
}

/** Virtual milliseconds that reading 9 900 rows takes, page by page. */
async function timeOf(lookAhead: number | undefined): Promise<number> {
  const { fetch } = slowServer('offset', makeRows(9_900), () => 30);
  const startMs = performance.now();
  expect(await untilDone(count(listThrough('offset', fetch, { lookAhead }).pages()))).toBe(9_900);
  return performance.now() - startMs;
}

test('reads a long list several times as fast as page after page', async () => {
  const oneByOneMs = await timeOf(0);

  expect(oneByOneMs).toBe(99 * 30);
  expect(await timeOf(undefined)).toBeLessThan(oneByOneMs / 3);
});

test.each<['offset' | 'cursor', number, number]>([
  ['offset', 0, 1],
  ['offset', 1, 1],
  ['offset', 3, 3],
  ['offset', 16, 16],
  ['cursor', 4, 1],
])('%s: with lookAhead %d has %d pages on their way at most', async (style, lookAhead, most) => {
  const { fetch, load } = slowServer(style, makeRows(3_000), () => 30);
  vi.spyOn(Math, 'random').mockReturnValue(0);

  await untilDone(count(listThrough(style, fetch, { lookAhead }).pages()));

  expect(load.most).toBe(most);
  vi.restoreAllMocks();
});

test('a cursor list fetches the next page while the one in hand is worked on', async () => {
  const { fetch, load } = slowServer('cursor', makeRows(500), () => 30);
  const seen: number[] = [];

  const loop = async () => {
    for await (const _ of listThrough('cursor', fetch).pages()) {
      await settle();
      seen.push(load.places.length);
    }
  };
  await untilDone(loop());

  expect(seen).toEqual([1, 3, 4, 5, 5]);
});

test('keeps the order of the list, however the answers overtake each other', async () => {
  const latencies = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 30, maxLength: 30 });

  await fc.assert(
    fc.asyncProperty(latencies, fc.integer({ min: 1, max: 300 }), async (waitsMs, wanted) => {
      const all = makeRows(260);
      const { fetch } = slowServer('offset', all, (request) => waitsMs[request % 30] ?? 0);

      const taken = await untilDone(listThrough('offset', fetch, { pageSize: 10 }).take(wanted));

      expect(taken).toEqual(all.slice(0, wanted));
    }),
    { numRuns: 20 },
  );
});

test.each([1, 99, 100, 101, 200, 350, 999, 1_000])(
  'take(%d) fetches no page more than it needs',
  async (wanted) => {
    const { list, asked } = serveList('offset', makeRows(2_000));

    expect(await list.take(wanted)).toHaveLength(wanted);
    expect(asked).toHaveLength(Math.ceil(wanted / 100));
  },
);

test('who stops at the first page has asked for one', async () => {
  const { list, asked } = serveList('offset', makeRows(2_000));

  for await (const _ of list) break;

  expect(asked).toHaveLength(1);
});

test('breaking out of a loop calls off what was fetched ahead, and nothing is left', async () => {
  const { fetch, load } = slowServer('offset', makeRows(2_000), () => 30);
  const abort = new AbortController();
  const loop = async () => {
    let pages = 0;
    for await (const _ of listThrough('offset', fetch, { signal: abort.signal }).pages()) {
      pages += 1;
      if (pages === 4) break;
    }
  };

  await untilDone(loop());
  await settle();

  expect(load.aborted.length).toBeGreaterThan(0);
  expect(load.open).toBe(0);
  expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
});

test('pages past the end of the list that were fetched ahead are called off', async () => {
  const { fetch, load } = slowServer('offset', makeRows(250), () => 30);

  const taken = await untilDone(listThrough('offset', fetch).take(1_000));
  await settle();

  expect(taken).toHaveLength(250);
  expect(load.places).toEqual(['0', '100', '200', '300']);
  expect(load.open).toBe(0);
});

test('a page that fails ahead of its time fails the list in its place', async () => {
  const all = serveList('offset', makeRows(1_000));
  const { fetch } = slowServer('offset', makeRows(1_000), () => 10);
  const failing: typeof globalThis.fetch = (input, init) =>
    new Request(input, init).url.includes('offset=500')
      ? Promise.resolve(new Response('', { status: 500 }))
      : fetch(input, init);
  const seen: unknown[] = [];

  const loop = async () => {
    for await (const row of listThrough('offset', failing)) seen.push(row);
  };

  await expect(untilDone(loop())).rejects.toMatchObject({ name: 'ApiError', status: 500 });
  expect(seen).toEqual(await all.list.take(500));
});

test('an abort ends pages that are fetched ahead, and the list with its reason', async () => {
  const { fetch, load } = slowServer('offset', makeRows(2_000), () => 30);
  const abort = new AbortController();
  const loop = async () => {
    for await (const _ of listThrough('offset', fetch, { signal: abort.signal }).pages()) {
      if (load.places.length > 4) abort.abort('the user left');
    }
  };

  await expect(untilDone(loop())).rejects.toBe('the user left');
  await settle();

  expect(load.open).toBe(0);
});

test('a short page that promises more makes what was fetched ahead useless, and no row is lost', async () => {
  const all = makeRows(40);
  const asked: number[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const offset = Number(new URL(new Request(input, init).url).searchParams.get('offset'));
    asked.push(offset);
    // The page at 12 is cut short.
    const incidents = all.slice(offset, offset + (offset === 12 ? 1 : 4));
    return Response.json({ incidents, more: offset + 4 < 40, offset });
  };

  const taken = await listThrough('offset', fetch, { pageSize: 4 }).take(30);

  expect(taken).toEqual(all.slice(0, 30));
  expect(asked).toContain(16);
  expect(asked).toContain(13);
});

test('nothing is fetched ahead past the cap', async () => {
  const { list, asked } = serveList('offset', makeRows(10_000), { lookAhead: 16 });

  await list.take(Number.POSITIVE_INFINITY);

  expect(asked).toHaveLength(100);
});

test.each([-1, 1.5, 17, Number.NaN, Number.POSITIVE_INFINITY])(
  'refuses a lookAhead of %d',
  (lookAhead) => {
    const build = () => serveList('offset', [], { lookAhead });

    expect(build).toThrow(InvalidRequestError);
    expect(build).toThrow('lookAhead must be a whole number from 0 to 16');
  },
);
