import { expect, test } from 'vitest';
import { ids, listOf, rows } from './list-server.fixture.ts';

test('rows that slide onto a later page are not repeated', async () => {
  const replies = () => [
    { services: rows('c', 'd'), more: true },
    { services: rows('b', 'c'), more: true },
    { services: rows('d', 'e'), more: false },
  ];

  const looped: unknown[] = [];
  for await (const row of listOf('GET /services', replies(), 2).list) looped.push(row);
  const taken = await listOf('GET /services', replies(), 2).list.take(10);

  expect(ids(looped)).toEqual(['c', 'd', 'b', 'e']);
  expect(taken).toEqual(looped);
});

test('a slice that ends before rows which slid goes on after them', async () => {
  const { list, requests } = listOf(
    'GET /services',
    [
      { services: rows('a', 'b'), more: true },
      { services: rows('c', 'b'), more: true },
      { services: rows('d'), more: false },
    ],
    2,
  );

  const first = await list.slice({ limit: 3 });
  const second = await list.slice({ limit: 3, cursor: first.next });

  expect(ids([...first.items, ...second.items])).toEqual(['a', 'b', 'c', 'd']);
  expect(requests[2]?.url.searchParams.get('offset')).toBe('4');
});

test('a page of nothing but rows that slid is no list that stands still', async () => {
  const { list } = listOf(
    'GET /services',
    [
      { services: rows('a'), more: true, offset: 0 },
      { services: rows('a'), more: true, offset: 1 },
      { services: rows('b'), more: false, offset: 2 },
    ],
    1,
  );

  expect(ids(await list.take(5))).toEqual(['a', 'b']);
});

test('resuming after the last new row of a page leaves out those that slid', async () => {
  const { list, requests } = listOf(
    'GET /services',
    [
      { services: rows('a', 'b'), more: true },
      { services: rows('c', 'b'), more: true },
      { services: rows('d', 'e'), more: false },
      { services: rows('d', 'e'), more: false },
    ],
    2,
  );

  const { resumeAfter } = await list.slice({ limit: 4 });
  const rest = await list.slice({ limit: 4, cursor: resumeAfter(3) });

  expect(ids(rest.items)).toEqual(['d', 'e']);
  expect(requests[3]?.url.searchParams.get('offset')).toBe('4');
});

test('rows without an id, and of other types with the same id, are no repetition', async () => {
  const pages = [
    { services: [{ type: 'user', id: '1' }, { level: 1 }], more: true },
    { services: [{ type: 'team', id: '1' }, { level: 1 }], more: false },
  ];

  expect(await listOf('GET /services', pages).list.take(10)).toHaveLength(4);
});

test('rows of lists that do not shift may share an id', async () => {
  const { list } = listOf('GET /audit/records', [
    { records: rows('a'), next_cursor: 'x' },
    { records: rows('a'), next_cursor: null },
  ]);

  expect(await list.take(10)).toHaveLength(2);
});
