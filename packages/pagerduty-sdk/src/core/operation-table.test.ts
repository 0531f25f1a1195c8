import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from 'bare-bundle';
import { expect, test } from 'vitest';
import { expandOperations } from './operation-table.ts';

const read = { effect: 'read', paging: 'none', items: null, scope: 'cats.read', flags: [] };
const write = { ...read, effect: 'write', scope: 'cats.write' };

test.each([
  ['GET /cats', { ...read, items: 'cats' }],
  ['GET /cats/{id}', read],
  ['GET /cats/{id}/kittens', { ...read, items: 'kittens' }],
  ['POST /cats', write],
  ['PUT /cats/{id}', write],
  ['PATCH /cats/{id}', write],
  ['DELETE /cats/{id}', { ...write, effect: 'destroy' }],
])('knows of %s what follows from it', (line, row) => {
  expect(expandOperations(line)).toEqual({ [line]: row });
});

test.each([
  ['GET /cats offset', { ...read, paging: 'offset', items: 'cats' }],
  ['GET /cats cursor', { ...read, paging: 'cursor', items: 'cats' }],
  ['GET /cats after', { ...read, paging: 'after', items: 'cats' }],
  ['GET /cats items=pets|dogs', { ...read, items: 'pets|dogs' }],
  ['GET /cats items=', { ...read, items: '' }],
  ['GET /cats -items', read],
  ['GET /cats/{id} scope=pets', { ...read, scope: 'pets.read' }],
  ['GET /cats/{id} scope=pets:small.write', { ...read, scope: 'pets:small.write' }],
  ['GET /cats/{id} -scope', { ...read, scope: '' }],
  ['GET /cats/{id} join:sort_by plain:ids', { ...read, flags: ['join:sort_by', 'plain:ids'] }],
  ['GET /cats/{id} write', { ...read, effect: 'write' }],
  ['POST /cats read body', { ...write, effect: 'read', paging: 'body', items: 'cats' }],
  [
    'PUT /cats/{id} destroy -scope from',
    { ...write, effect: 'destroy', scope: '', flags: ['from'] },
  ],
])('reads from %s how it deviates', (line, row) => {
  expect(Object.values(expandOperations(line))).toEqual([row]);
});

test('keeps the order of the lines', () => {
  const keys = Object.keys(expandOperations('\nPOST /dogs\nGET /cats/{id} offset\nGET /ants\n'));

  expect(keys).toEqual(['POST /dogs', 'GET /cats/{id}', 'GET /ants']);
});

test('is left out of a one-file bundle that calls no operation', async () => {
  const folder = resolve(import.meta.dirname, '../generated');
  const source = readFileSync(resolve(folder, 'operations.ts'), 'utf8');

  const { files } = await bundle(source.replaceAll(/^export /gm, ''), folder);

  expect(source).toContain('export const operations');
  expect(files).toEqual([]);
});
