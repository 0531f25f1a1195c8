import { expect, test } from 'vitest';
import { readOperations } from './operation.ts';

const inputs: Readonly<Record<string, readonly [string, string]>> = {
  'GET /incidents': ['limit offset total statuses[]=triggered|resolved since', ''],
  'GET /reports': ['page since!', ''],
  'POST /incidents': ['', '{incident!:{title!}}'],
};

test('an operation is read from its row and its inputs', () => {
  const [operation] = readOperations(
    { 'GET /incidents': ['listIncidents', 'read', 'offset', 'incidents', 'incidents.read'] },
    inputs,
  );

  expect(operation).toEqual({
    id: 'listIncidents',
    method: 'GET',
    path: '/incidents',
    effect: 'read',
    isList: true,
    query: ['statuses[]=triggered|resolved', 'since'],
    body: '',
    scope: 'incidents.read',
  });
});

test('the parameters that page are not offered on lists, since limit and cursor stand for them', () => {
  const style = (paging: string) =>
    readOperations({ 'GET /reports': ['listReports', 'read', paging, 'reports'] }, inputs)[0]
      ?.query;

  expect(style('page_size')).toEqual(['since!']);
  expect(style('none')).toEqual(['page', 'since!']);
});

test('an operation without inputs takes none', () => {
  const [operation] = readOperations(
    { 'DELETE /incidents/{id}': ['deleteIncident', 'destroy', 'none', null] },
    inputs,
  );

  expect(operation).toMatchObject({
    method: 'DELETE',
    isList: false,
    query: [],
    body: '',
    scope: '',
  });
});

test('a bare list is a list', () => {
  const [operation] = readOperations({ 'GET /tags': ['listTags', 'read', 'none', ''] }, {});

  expect(operation?.isList).toBe(true);
});
