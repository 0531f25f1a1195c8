import { fakeFetch } from 'fake-fetch';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PagerDuty } from '../client.ts';
import { InvalidRequestError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import { fillPath } from './path.ts';

const templates = Object.keys(operations).map((key) => key.split(' ')[1] ?? '');

test.each([
  ['PT4KHLK', 'PT4KHLK'],
  [1234, '1234'],
  ['a/b', 'a%2Fb'],
  ['../x', '..%2Fx'],
  ['a/../../users/me', 'a%2F..%2F..%2Fusers%2Fme'],
  ['%2e%2e', '%252e%252e'],
  ['..%2f', '..%252f'],
  ['.%2e', '.%252e'],
  ['...', '...'],
  [' .. ', '%20..%20'],
  ['x?limit=1', 'x%3Flimit%3D1'],
  ['x#y', 'x%23y'],
  ['x;y', 'x%3By'],
  ['x\\y', 'x%5Cy'],
  ['x:80@host', 'x%3A80%40host'],
  ['Zürich 漢', 'Z%C3%BCrich%20%E6%BC%A2'],
  ['$&', '%24%26'],
])('encodes %j', (id, encoded) => {
  expect(fillPath('/incidents/{id}/notes', { id })).toBe(`/incidents/${encoded}/notes`);
});

test.each([
  ['nothing', undefined, 'needs id'],
  ['null', null, 'needs id'],
  ['an object', {}, 'needs id'],
  ['a list', ['P1'], 'needs id'],
  ['true', true, 'needs id'],
  ['NaN', Number.NaN, 'needs id'],
  ['a fraction', 1.5, 'needs id'],
  ['an empty text', '', 'id is empty'],
  ['a space', ' ', 'id is empty'],
  ['a tab', '\t', 'id is empty'],
  ['a dot', '.', 'id is not an id'],
  ['two dots', '..', 'id is not an id'],
  ['a NUL', 'P1\u0000', 'id is not an id'],
  ['a line break', 'P1\r\nHost: evil', 'id is not an id'],
  ['half a surrogate pair', 'P\ud800', 'id is not an id'],
  ['10 kB', 'P'.repeat(10_240), 'id is longer than 256 characters'],
])('refuses %s as an id', (_, id, reason) => {
  expect(() => fillPath('/incidents/{id}', { id })).toThrow(InvalidRequestError);
  expect(() => fillPath('/incidents/{id}', { id })).toThrow(reason);
});

test('refuses a missing path, and one with another name', () => {
  expect(() => fillPath('/incidents/{id}', undefined)).toThrow('needs id');
  expect(() => fillPath('/incidents/{id}', { ID: 'P1' })).toThrow('needs id');
});

test('fills every name of a template', () => {
  const path = fillPath('/users/{id}/sessions/{type}/{session_id}', {
    id: 'U1',
    type: 'web',
    session_id: 'S/1',
  });

  expect(path).toBe('/users/U1/sessions/web/S%2F1');
});

test('no value ever changes the number of segments, or reaches the query or the host', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'f', '?', '#', '@', ' ') }),
    fc.constantFrom('.', '..', '', '%2e%2e', '..%2f..', '//evil.example', 'x\ty'),
  );

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...templates),
      fc.infiniteStream(hostile),
      async (template, values) => {
        const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        const path = Object.fromEntries(names.map((name) => [name, values.next().value]));
        const filled = tryFill(template, path);
        if (filled === undefined) return;

        const url = new URL(`https://api.pagerduty.com${filled}`);

        expect(url.origin).toBe('https://api.pagerduty.com');
        expect(url.search + url.hash).toBe('');
        expect(url.pathname).toBe(filled);
        expect(url.pathname.split('/')).toHaveLength(template.split('/').length);
        const decoded = url.pathname.split('/').map(decodeURIComponent);
        const expected = template.replace(/\{(\w+)\}/g, '\u0000$1').split('/');
        expect(decoded).toEqual(
          expected.map((part) => (part.startsWith('\u0000') ? String(path[part.slice(1)]) : part)),
        );
      },
    ),
  );
});

function tryFill(template: string, path: Record<string, unknown>): string | undefined {
  try {
    return fillPath(template, path);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequestError);
    return undefined;
  }
}

test('the request goes to the encoded path', async () => {
  const { fetch, requests } = fakeFetch({ incident: { id: 'P1' } });
  const pagerduty = new PagerDuty({ token: 'u+SecretKeyOfAUser20', fetch });

  await pagerduty.incidents.get('../users/me?x=1#y');

  expect(requests[0]?.url.href).toBe(
    'https://api.pagerduty.com/incidents/..%2Fusers%2Fme%3Fx%3D1%23y',
  );
});
