import type { Reply } from 'fake-fetch';
import { expect, test } from 'vitest';
import { InvalidRequestError, InvalidResponseError } from '../errors.ts';
import { ids, listOf, makeRows, rows, serveList } from './list-server.fixture.ts';
import { Paginated } from './pagination.ts';
import { encodePosition } from './position.ts';
import { client } from './transport.fixture.ts';

test.each<[string, string, Reply[]]>([
  ['offset without rows', 'GET /services', [{ services: [], more: true }]],
  [
    'offset that is ignored',
    'GET /services',
    [
      { services: rows('a', 'b'), more: true, offset: 0, limit: 2 },
      { services: rows('a', 'b'), more: true, offset: 0, limit: 2 },
    ],
  ],
  [
    'a cursor that repeats',
    'GET /audit/records',
    [
      { records: rows('a'), next_cursor: 'x' },
      { records: rows('a'), next_cursor: 'x' },
    ],
  ],
  [
    'cursors that go round in a circle',
    'GET /audit/records',
    [
      { records: rows('a'), next_cursor: 'x' },
      { records: rows('b'), next_cursor: 'y' },
      { records: rows('a'), next_cursor: 'x' },
    ],
  ],
  ['a cursor that is no text', 'GET /audit/records', [{ records: rows('a'), next_cursor: 5 }]],
  [
    'after that repeats',
    'GET /alert_grouping_settings',
    [
      { alert_grouping_settings: rows('a'), after: 'x' },
      { alert_grouping_settings: rows('a'), after: 'x' },
    ],
  ],
  ['a body without last', 'POST /analytics/raw/incidents', [{ data: rows('a'), more: true }]],
  [
    'a body whose last repeats',
    'POST /analytics/raw/incidents',
    [
      { data: rows('a'), more: true, last: 'x' },
      { data: rows('a'), more: true, last: 'x' },
    ],
  ],
])('ends with an error, not a loop, at %s', async (_, key, replies) => {
  const { list, requests } = listOf(key, [...replies, new Error('asked too often')]);

  const failure = await list.take(1_000).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(InvalidResponseError);
  expect(String(failure)).toContain(`${key} answered something unexpected: more rows promised`);
  expect(requests).toHaveLength(replies.length);
});

test.each<[string, Reply]>([
  ['nothing', new Response(null, { status: 204 })],
  ['null', new Response('null')],
  ['a text', new Response('"services"')],
  ['a bare list', []],
  ['another field', { teams: [] }],
  ['a record instead of a list', { services: {} }],
  ['null instead of a list', { services: null }],
])('refuses a page that holds %s', async (_, reply) => {
  const { list } = listOf('GET /services', [reply]);

  const failure = await list.take(5).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(InvalidResponseError);
  expect(String(failure)).toContain('there is no list services');
});

test('goes on after a short page when more is promised', async () => {
  const { list, requests } = listOf('GET /services', [
    { services: rows('a', 'b'), more: true },
    { services: rows('c'), more: false },
  ]);

  expect(ids(await list.take(10))).toEqual(['a', 'b', 'c']);
  expect(requests.map(({ url }) => url.searchParams.get('offset'))).toEqual(['0', '2']);
});

test('goes on after an empty page that names another cursor', async () => {
  const { list } = listOf('GET /audit/records', [
    { records: [], next_cursor: 'x' },
    { records: rows('a'), next_cursor: null },
  ]);

  expect(ids(await list.take(10))).toEqual(['a']);
});

test.each([[null], [undefined], ['']])('a next_cursor of %j ends a list', async (next_cursor) => {
  const { list } = listOf('GET /audit/records', [{ records: rows('a'), next_cursor }]);

  expect(ids(await list.take(10))).toEqual(['a']);
});

test('without `more` a page shorter than its limit is the last one', async () => {
  const { list } = listOf(
    'GET /change_events',
    [{ change_events: rows('a', 'b') }, { change_events: rows('c') }],
    2,
  );

  expect(ids(await list.take(10))).toEqual(['a', 'b', 'c']);
});

test('without `more` goes by the limit that the API says it used', async () => {
  const { list } = listOf('GET /change_events', [
    { change_events: rows('a', 'b'), limit: 2 },
    { change_events: rows('c'), limit: 2 },
  ]);

  expect(ids(await list.take(10))).toEqual(['a', 'b', 'c']);
});

test('without `more` a slice looks ahead rather than guess whether rows are left', async () => {
  const last = listOf('GET /change_events', [
    { change_events: rows('a', 'b') },
    { change_events: [] },
  ]);
  const notLast = listOf('GET /change_events', [
    { change_events: rows('a', 'b') },
    { change_events: rows('c') },
    { change_events: rows('c') },
  ]);

  expect((await last.list.slice({ limit: 2 })).next).toBeUndefined();
  const { items, next } = await notLast.list.slice({ limit: 2 });
  expect(ids(items)).toEqual(['a', 'b']);
  expect(ids((await notLast.list.slice({ limit: 2, cursor: next })).items)).toEqual(['c']);
  expect(notLast.requests[2]?.url.searchParams.get('offset')).toBe('2');
});

test('reads up to the 10 000th row, and refuses to go past it', async () => {
  const { list, asked } = serveList('offset', makeRows(10_050));

  const failure = await list.take(10_001).catch((error: unknown) => error);

  expect(await list.take(10_000)).toHaveLength(10_000);
  expect(failure).toBeInstanceOf(InvalidRequestError);
  expect(String(failure)).toContain('GET /incidents serves 10000 rows at most');
  expect(asked.every(({ limit, offset }) => Number(limit) + Number(offset) <= 10_000)).toBe(true);
});

test('asks for no more than the cap leaves', async () => {
  const { list, asked } = serveList('offset', makeRows(10_000));
  const cursor = encodePosition('GET /incidents', { at: 9_970, skip: 0 });

  expect((await list.slice({ limit: 100, cursor })).items).toHaveLength(30);
  expect(asked).toEqual([{ limit: '30', offset: '9970' }]);
});

test('finds the rows where their field depends on the path', async () => {
  const { pagerduty } = client([{ teams: rows('a'), more: false }]);
  const path = { id: 'T1', entity_type: 'teams' } as const;

  expect(await pagerduty.paginate('GET /tags/{id}/{entity_type}', { path }).take(5)).toEqual(
    rows('a'),
  );
});

test('finds the rows where the body is the list', async () => {
  const list = new Paginated({
    operation: 'GET /x',
    list: () => 'GET /x',
    style: 'none',
    items: '',
    pageSize: undefined,
    query: {},
    lookAhead: 0,
    signal: undefined,
    fetchPage: async () => ['a', 'b'],
  });

  expect(await list.take(5)).toEqual(['a', 'b']);
});

test.each([
  ['another operation', encodePosition('GET /teams', { at: 25, skip: 0 })],
  ['another incident', encodePosition('GET /incidents/P2/notes', { at: undefined, skip: 1 })],
  ['the template', encodePosition('GET /incidents/{id}/notes', { at: undefined, skip: 1 })],
  ['nobody', 'not-a-cursor'],
  ['an empty text', ''],
])('refuses the cursor of %s', async (_, cursor) => {
  const { pagerduty, requests } = client([]);

  const slice = pagerduty.incidents.notes.list('P1').slice({ limit: 5, cursor });

  await expect(slice).rejects.toThrow(InvalidRequestError);
  expect(requests).toEqual([]);
});

test.each([
  'x',
  -1,
  1.5,
  '',
  '0',
  '-1   ',
  '1.5   ',
  '0 2026  ',
  '0  2026-01-01T00:00:00Z&x=1 ',
  '0 2026-01-01 00:00:00Z  ',
])('refuses a cursor forged with the offset %j', async (at) => {
  const { list, requests } = listOf('GET /services', []);
  const cursor = encodePosition('GET /services', { at, skip: 0 });

  await expect(list.slice({ limit: 5, cursor })).rejects.toThrow('not one this client gave');
  expect(requests).toEqual([]);
});

test('a failing page fails the list, and keeps the rows before it', async () => {
  const { list } = listOf('GET /services', [
    { services: rows('a'), more: true },
    new Response('', { status: 500 }),
  ]);
  const seen: unknown[] = [];

  const loop = async () => {
    for await (const row of list) seen.push(row);
  };

  await expect(loop()).rejects.toMatchObject({ name: 'ApiError', status: 500 });
  expect(ids(seen)).toEqual(['a']);
});
