import { expect, test } from 'vitest';
import { buildApi } from './build.ts';
import { itemsOf } from './items.ts';
import { pagerduty } from './pagerduty.ts';
import type { JsonObject } from './record.ts';
import { answers, list, object, text, tinyDocument } from './tiny-document.fixture.ts';

function itemsFor(schema: JsonObject, path = '/pets'): string | null | undefined {
  const api = buildApi(tinyDocument({ [`GET ${path}`]: answers(schema) }), pagerduty);
  return api.operations.map((operation) => itemsOf(operation, api))[0];
}

test.each([
  ['a bare array', list(), ''],
  ['a list beside paging fields', object({ pets: list(), more: text, limit: text }), 'pets'],
  ['a list in an allOf', { allOf: [object({ limit: text }), object({ pets: list() })] }, 'pets'],
  ['one entity', object({ pet: object({ tags: list() }) }), null],
  ['an entity without a wrapper', object({ id: text, tags: list() }), null],
  ['several lists', object({ pets: list(), owners: list() }), null],
  ['paging fields alone', object({ limit: text }), null],
])('finds the rows of %s', (_, schema, expected) => {
  expect(itemsFor(schema)).toBe(expected);
});

test('names every list that a path parameter decides among', () => {
  const items = itemsFor(object({ users: list(), teams: list() }), '/tags/{id}/{entity_type}');

  expect(items).toBe('users|teams');
});

test('takes one vendor for one, though it is documented as a list', () => {
  const items = itemsFor(object({ vendor: list() }), '/vendors/{id}');

  expect(items).toBeNull();
});

test('finds nothing where there is no body', () => {
  const api = buildApi(tinyDocument({ 'GET /a': { responses: { 204: {} } } }), pagerduty);

  expect(api.operations.map((operation) => itemsOf(operation, api))).toEqual([null]);
});
