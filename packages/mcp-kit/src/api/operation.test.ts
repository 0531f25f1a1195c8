import { expect, test } from 'vitest';
import { type InputRow, readOperations } from './operation.ts';

const list = { effect: 'read', paging: 'offset', items: 'incidents' } as const;

const inputs: Readonly<Record<string, InputRow>> = {
  'GET /incidents': ['listIncidents', 'limit offset total statuses[]=triggered|resolved since'],
  'GET /reports': ['listReports', 'page since!'],
  'POST /incidents': ['createIncident', '', '{incident!:{title!}}'],
  'DELETE /incidents/{id}': ['deleteIncident'],
};

test('an operation is read from its row and its inputs', () => {
  const [operation] = readOperations(
    { 'GET /incidents': { ...list, scope: 'incidents.read' } },
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
    readOperations({ 'GET /reports': { ...list, paging } }, inputs)[0]?.query;

  expect(style('page_size')).toEqual(['since!']);
  expect(style('none')).toEqual(['page', 'since!']);
});

test('an operation without inputs takes none', () => {
  const [operation] = readOperations(
    { 'DELETE /incidents/{id}': { effect: 'destroy', paging: 'none', items: null } },
    inputs,
  );

  expect(operation).toMatchObject({
    id: 'deleteIncident',
    method: 'DELETE',
    isList: false,
    query: [],
    body: '',
    scope: '',
  });
});

test('an operation that takes a body is told of it', () => {
  const [operation] = readOperations(
    { 'POST /incidents': { effect: 'write', paging: 'none', items: null } },
    inputs,
  );

  expect(operation).toMatchObject({
    id: 'createIncident',
    query: [],
    body: '{incident!:{title!}}',
  });
});

test('a bare list is a list, and without a description goes by its key', () => {
  const [operation] = readOperations({ 'GET /tags': { ...list, items: '' } }, {});

  expect(operation).toMatchObject({ id: 'GET /tags', isList: true });
});
