import { expect, test } from 'vitest';
import { Router } from './router.ts';

const router = new Router([
  'GET /users',
  'GET /users/{id}',
  'GET /users/me',
  'PUT /users/{id}',
  'GET /users/{id}/rules/{rule_id}',
  'GET /{kind}/{id}/tags',
]);

test.each([
  ['GET', '/users', 'GET /users', {}],
  ['GET', '/users/me', 'GET /users/me', {}],
  ['GET', '/users/P1', 'GET /users/{id}', { id: 'P1' }],
  ['PUT', '/users/me', 'PUT /users/{id}', { id: 'me' }],
  ['GET', '/users/P1/rules/R2', 'GET /users/{id}/rules/{rule_id}', { id: 'P1', rule_id: 'R2' }],
  ['GET', '/users/P1/tags', 'GET /{kind}/{id}/tags', { kind: 'users', id: 'P1' }],
  ['GET', '/users/a%2Fb', 'GET /users/{id}', { id: 'a/b' }],
])('matches %s %s', (method, pathname, key, path) => {
  expect(router.match(method, pathname)).toEqual({ key, path });
});

test.each([
  ['GET', '/nothing'],
  ['DELETE', '/users'],
  ['GET', '/users/P1/rules'],
  ['GET', '/users/%'],
  ['GET', '/'],
])('knows nothing of %s %s', (method, pathname) => {
  expect(router.match(method, pathname)).toBeUndefined();
});
