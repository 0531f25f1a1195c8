import { expect, test } from 'vitest';
import { buildApi } from './build.ts';
import { pagerduty } from './pagerduty.ts';
import { pagingOf } from './paging.ts';
import type { JsonObject } from './record.ts';
import { answers, list, object, takes, text, tinyDocument } from './tiny-document.fixture.ts';

const asks = (...names: string[]): JsonObject => ({
  parameters: names.map((name) => ({ name, in: 'query' })),
});
const replies = (...names: string[]): JsonObject =>
  answers(object({ rows: list(), ...Object.fromEntries(names.map((name) => [name, text])) }));

test.each([
  ['offset', 'an offset that is documented', { ...asks('limit', 'offset'), ...replies() }],
  ['offset', 'an offset in the reply alone', replies('offset', 'limit', 'more')],
  ['cursor', 'a cursor', { ...asks('cursor'), ...replies('next_cursor') }],
  ['cursor', 'a cursor in the reply alone', replies('next_cursor')],
  ['after', 'opaque marks', { ...asks('after', 'before', 'limit'), ...replies() }],
  ['none', 'a limit alone', { ...asks('limit'), ...replies('total') }],
  ['none', 'more rows without a way to them', replies('limit', 'more')],
])('reads %s from %s', (style, _, operation) => {
  const api = buildApi(tinyDocument({ 'GET /rows': operation }), pagerduty);

  expect(api.operations.map((it) => pagingOf(it, api))).toEqual([style]);
});

test('pages in the body only where the reply says how to go on', () => {
  const body = takes(object({ starting_after: text }));
  const document = tinyDocument({
    'POST /analytics/raw': { ...body, ...replies('first', 'last') },
    'POST /analytics/sums': { ...body, ...replies() },
  });

  const api = buildApi(document, pagerduty);

  expect(api.operations.map((it) => pagingOf(it, api))).toEqual(['body', 'none']);
});
