import { expect, test } from 'vitest';
import { PingeraInvalidRequestError, PingeraInvalidResponseError } from '../errors.ts';
import { Paginated } from './pagination.ts';

interface Row {
  readonly id: number;
}

/** A list of `count` rows served by page numbers, which notes the pages asked for. */
function numbered(count: number, pageSize?: number) {
  const asked: string[] = [];
  const list = new Paginated<Row>({
    operation: 'GET /pages',
    name: () => 'GET /pages',
    style: 'page_size',
    items: 'pages',
    pageSize,
    async fetchPage({ page = 0, page_size: size = 0 }) {
      asked.push(`${page}x${size}`);
      const pages = rowsUpTo(count).slice((page - 1) * size, page * size);
      return { pages, pagination: { page, total_pages: Math.ceil(count / size) } };
    },
  });
  return { list, asked };
}

/** A list that answers the given bodies, one for each page. */
function scripted(...bodies: readonly unknown[]) {
  const left = [...bodies];
  return new Paginated<Row>({
    operation: 'GET /pages',
    name: () => 'GET /pages',
    style: 'page_size',
    items: 'pages',
    pageSize: 2,
    fetchPage: async () => left.shift(),
  });
}

function whole(rows: readonly unknown[]) {
  return new Paginated<Row>({
    operation: 'GET /alerts/rules',
    name: () => 'GET /alerts/rules',
    style: 'none',
    items: '',
    pageSize: undefined,
    fetchPage: async () => rows,
  });
}

function rowsUpTo(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1 }));
}

function ids(rows: readonly Row[]): number[] {
  return rows.map(({ id }) => id);
}

async function readAll(list: Paginated<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of list) rows.push(row);
  return rows;
}

test('yields every row of every page, 100 at a time', async () => {
  const { list, asked } = numbered(250);

  expect(ids(await readAll(list))).toEqual(ids(rowsUpTo(250)));
  expect(asked).toEqual(['1x100', '2x100', '3x100']);
});

test('asks for nothing beyond the page in hand', async () => {
  const { list, asked } = numbered(250, 10);

  for await (const row of list) if (row.id === 10) break;

  expect(asked).toEqual(['1x10']);
});

test('yields pages', async () => {
  const sizes: number[] = [];

  for await (const rows of numbered(25, 10).list.pages()) sizes.push(rows.length);

  expect(sizes).toEqual([10, 10, 5]);
});

test.each([
  [0, [], []],
  [3, ['1x3'], [1, 2, 3]],
  [150, ['1x75', '2x75'], ids(rowsUpTo(150))],
  [1000, ['1x100', '2x100', '3x100'], ids(rowsUpTo(250))],
  [Number.POSITIVE_INFINITY, ['1x100', '2x100', '3x100'], ids(rowsUpTo(250))],
])('takes %d of 250 rows in as few requests as can be', async (count, pages, expected) => {
  const { list, asked } = numbered(250);

  expect(ids(await list.take(count))).toEqual(expected);
  expect(asked).toEqual(pages);
});

test('takes no larger pages than told', async () => {
  const { list, asked } = numbered(250, 40);

  await list.take(100);

  expect(asked).toEqual(['1x40', '2x40', '3x40']);
});

test('goes on after a slice, whatever the limits, without a gap or a repeat', async () => {
  const seen: number[] = [];
  let cursor: string | undefined;
  for (const limit of [7, 30, 1, 100, 3, 200]) {
    const slice = await numbered(250).list.slice({ limit, cursor });
    seen.push(...ids(slice.items));
    cursor = slice.next;
  }

  expect(seen).toEqual(ids(rowsUpTo(250)));
  expect(cursor).toBeUndefined();
});

test('has a next token exactly when there is more', async () => {
  expect((await numbered(25).list.slice({ limit: 25 })).next).toBeUndefined();
  expect((await numbered(26).list.slice({ limit: 25 })).next).toBeDefined();
  expect((await numbered(0).list.slice({ limit: 25 })).next).toBeUndefined();
  expect((await whole(rowsUpTo(5)).slice({ limit: 5 })).next).toBeUndefined();
  expect((await whole(rowsUpTo(5)).slice({ limit: 4 })).next).toBeDefined();
});

test('resumes after any row of a slice, with the page size of the slice', async () => {
  const first = await numbered(250).list.slice({ limit: 150 });

  for (const count of [0, 1, 74, 75, 76, 149, 150]) {
    const { list, asked } = numbered(250, 10);
    const rest = await list.slice({ limit: 200, cursor: first.resumeAfter(count) });
    expect(ids(rest.items).slice(0, 2)).toEqual([count + 1, count + 2]);
    expect(asked[0]).toBe(count < 75 ? '1x75' : count < 150 ? '2x75' : '3x75');
  }
});

test('has nothing to resume after the last row of the list', async () => {
  const slice = await numbered(25).list.slice({ limit: 100 });

  expect(slice.resumeAfter(25)).toBeUndefined();
  expect(slice.resumeAfter(99)).toBeUndefined();
  expect(slice.resumeAfter(24)).toBeDefined();
});

test('resumes a list that comes in one piece', async () => {
  const list = whole(rowsUpTo(5));
  const first = await list.slice({ limit: 2 });

  const second = await list.slice({ limit: 2, cursor: first.next });
  const third = await list.slice({ limit: 2, cursor: second.next });

  expect([first, second, third].map(({ items }) => ids(items))).toEqual([[1, 2], [3, 4], [5]]);
  expect(third.next).toBeUndefined();
});

test('repeats no row that slid onto the next page, be it looped over or cut', async () => {
  const bodies = [
    { pages: [{ id: 1 }, { id: 2 }], pagination: { total_pages: 2 } },
    { pages: [{ id: 2 }, { id: 3 }], pagination: { total_pages: 2 } },
  ];

  expect(ids(await readAll(scripted(...bodies)))).toEqual([1, 2, 3]);
  expect(ids(await scripted(...bodies).take(10))).toEqual([1, 2, 3]);
});

test('keeps equal rows that have no id', async () => {
  const rows = [{ status: 'ok' }, { status: 'ok' }];

  expect(await whole(rows).take(10)).toEqual(rows);
});

test('ends where the page after the last was emptied meanwhile', async () => {
  const list = scripted(
    { pages: [{ id: 1 }, { id: 2 }], pagination: { total_pages: 2 } },
    { pages: [], pagination: { total_pages: 1 } },
  );

  expect(ids(await readAll(list))).toEqual([1, 2]);
});

const more = { pagination: { has_next: true } };

test.each([
  ['an empty page that promises more', [{ pages: [], ...more }], 'more rows promised, none sent'],
  [
    'a page that repeats itself',
    [
      { pages: [{ id: 1 }], ...more },
      { pages: [{ id: 1 }], ...more },
    ],
    'the same page came twice',
  ],
  [
    'a page of rows without ids that repeats itself',
    [
      { pages: [{ status: 'ok' }], ...more },
      { pages: [{ status: 'ok' }], ...more },
    ],
    'the same page came twice',
  ],
  ['a page without the list', [{ checks: [] }], 'there is no list pages'],
  ['no object', ['text'], 'there is no list pages'],
  ['nothing', [undefined], 'there is no list pages'],
])('refuses %s', async (_, bodies, why) => {
  const reading = readAll(scripted(...bodies));

  await expect(reading).rejects.toThrow(PingeraInvalidResponseError);
  await expect(reading).rejects.toThrow(why);
});

/** The first rows of a list whose answer is `body`. */
function firstOf(items: string, body: unknown) {
  const style = items === '' ? 'none' : 'page_size';
  const list = new Paginated({
    operation: 'GET /alerts/rules',
    name: () => 'GET /alerts/rules',
    style,
    items,
    pageSize: undefined,
    fetchPage: async () => body,
  });
  return list.take(2);
}

test.each([{}, { rules: {} }, { rules: [], groups: [] }, 'rules', null])(
  'refuses %j where the list itself should be',
  async (body) => {
    await expect(firstOf('', body)).rejects.toThrow('there is no list in the body');
  },
);

test('an object around what is documented as a bare list is opened', async () => {
  expect(await firstOf('', { rules: [{ id: '1' }], total: 1 })).toEqual([{ id: '1' }]);
});

test('a bare list where an object around it is documented is the whole of it', async () => {
  expect(await firstOf('rules', [{ id: '1' }, { id: '2' }])).toEqual([{ id: '1' }, { id: '2' }]);
});

test.each([-1, 2.5, Number.NaN])('refuses %d as a limit', async (limit) => {
  await expect(numbered(5).list.slice({ limit })).rejects.toThrow(PingeraInvalidRequestError);
});

test.each([-1, 2.5, Number.NaN])('refuses to resume after %d rows', async (count) => {
  const { resumeAfter } = await numbered(5).list.slice({ limit: 3 });

  expect(() => resumeAfter(count)).toThrow(PingeraInvalidRequestError);
});

test.each([0, 101, 1.5])('refuses %d as a page size', (pageSize) => {
  expect(() => numbered(5, pageSize)).toThrow(PingeraInvalidRequestError);
});
