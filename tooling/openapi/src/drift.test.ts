import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { driftOf, operationsOfTable, pagerduty, pingera } from './drift.ts';
import { documentPath, loadDocument } from './load.ts';
import { tinyDocument } from './tiny-document.fixture.ts';

test('tells what is new and what is gone, whatever path parameters are called', () => {
  expect(
    driftOf(
      ['GET /users/{user_id}', 'GET /users/', 'POST /users/{id}/keys'],
      ['GET /users', 'GET /users/{id}', 'DELETE /users/{id}', 'GET /late'],
      (key) => key === 'GET /late',
    ),
  ).toEqual({ added: ['POST /users/{id}/keys'], removed: ['DELETE /users/{id}'] });
});

test('reads operations from a document', () => {
  const text = JSON.stringify(tinyDocument({ 'GET /users': {}, 'PUT /users/{id}': {} }));

  expect(pagerduty.operationsOf(text)).toEqual(['GET /users', 'PUT /users/{id}']);
});

test('reads operations from the README of a generated client', () => {
  const text = `
Class | Method | HTTP request | Description
*AlertsApi* | [**list**](docs/AlertsApi.md#list) | **GET** /v1/alerts | List
*AlertsApi* | [**update**](docs/AlertsApi.md#update) | **PUT** /v1/alerts/rules/{rule_id} | Update
`;

  expect(pingera.operationsOf(text)).toEqual(['GET /alerts', 'PUT /alerts/rules/{rule_id}']);
});

test('a page that holds neither has no operation', () => {
  expect(pagerduty.operationsOf('{}')).toEqual([]);
  expect(pingera.operationsOf('<html>')).toEqual([]);
});

const document = loadDocument('pagerduty.openapi.json');

test.skipIf(document === undefined)('the table has not drifted from the document at hand', () => {
  const path = resolve(
    import.meta.dirname,
    '../../../packages/pagerduty-sdk/src/generated/operations.ts',
  );
  const known = operationsOfTable(readFileSync(path, 'utf8'));
  const published = pagerduty.operationsOf(
    readFileSync(documentPath('pagerduty.openapi.json'), 'utf8'),
  );

  expect(known.length).toBeGreaterThan(400);
  expect(driftOf(published, known)).toEqual({ added: [], removed: [] });
});
