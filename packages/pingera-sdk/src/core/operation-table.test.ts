import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from 'bare-bundle';
import { expect, test } from 'vitest';
import { expandOperations } from './operation-table.ts';

const read = { effect: 'read', paging: 'none', items: null, flags: [] };
const write = { ...read, effect: 'write' };

test.each([
  ['GET /cats', { ...read, items: 'cats' }],
  ['GET /cats/{cat_id}', read],
  ['GET /cats/{cat_id}/kittens', { ...read, items: 'kittens' }],
  ['POST /cats', write],
  ['PUT /cats/{cat_id}', write],
  ['PATCH /cats/{cat_id}', write],
  ['DELETE /cats/{cat_id}', { ...read, effect: 'destroy' }],
])('knows of %s what follows from it', (line, row) => {
  expect(expandOperations(line)).toEqual({ [line]: row });
});

test.each([
  ['GET /cats page_size', { ...read, paging: 'page_size', items: 'cats' }],
  ['GET /cats per_page items=pets', { ...read, paging: 'per_page', items: 'pets' }],
  ['GET /cats items=', { ...read, items: '' }],
  ['GET /cats -items noauth', { ...read, flags: ['noauth'] }],
  ['GET /cats/{cat_id}/ping write pings noauth', { ...write, flags: ['pings', 'noauth'] }],
  ['POST /cats read', { ...read, items: 'cats' }],
  ['PUT /cats destroy join:status', { ...read, effect: 'destroy', flags: ['join:status'] }],
])('reads from %s how it deviates', (line, row) => {
  expect(Object.values(expandOperations(line))).toEqual([row]);
});

test('keeps the order of the lines', () => {
  const keys = Object.keys(expandOperations('\nPOST /dogs\nGET /cats per_page\nGET /ants\n'));

  expect(keys).toEqual(['POST /dogs', 'GET /cats', 'GET /ants']);
});

test('is left out of a one-file bundle that calls no operation', async () => {
  const folder = resolve(import.meta.dirname, '../generated');
  const source = readFileSync(resolve(folder, 'operations.ts'), 'utf8');

  const { files } = await bundle(source.replaceAll(/^export /gm, ''), folder);

  expect(source).toContain('export const operations');
  expect(files).toEqual([]);
});
