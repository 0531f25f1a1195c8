import { fakeFetch } from 'fake-fetch';
import { afterEach, expect, test, vi } from 'vitest';
import { Pingera, type PingeraOptions } from './client.ts';
import { PingeraInvalidRequestError } from './errors.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function authorizationOf(options: PingeraOptions) {
  const { fetch, requests } = fakeFetch({ checks: [] });
  await new Pingera({ ...options, fetch }).request('GET /checks');
  return requests[0]?.headers.get('authorization');
}

test('sends the key raw, the JWT as a bearer token, and of both the JWT', async () => {
  expect(await authorizationOf({ apiKey: 'k3y' })).toBe('k3y');
  expect(await authorizationOf({ jwt: 'a.b.c' })).toBe('Bearer a.b.c');
  expect(await authorizationOf({ apiKey: 'k3y', jwt: 'a.b.c' })).toBe('Bearer a.b.c');
});

test('takes a credential or a function for auth', async () => {
  expect(await authorizationOf({ auth: { apiKey: 'k3y' } })).toBe('k3y');
  expect(await authorizationOf({ auth: async () => ({ jwt: 'a.b.c' }) })).toBe('Bearer a.b.c');
});

test.each([
  [undefined, 'https://api.pingera.ru/v1/checks'],
  ['https://api.pingera.ru', 'https://api.pingera.ru/v1/checks'],
  ['https://api.pingera.ru/v1', 'https://api.pingera.ru/v1/checks'],
  ['https://api.pingera.ru/v1/', 'https://api.pingera.ru/v1/checks'],
  ['https://v1', 'https://v1/v1/checks'],
  ['https://v1.example/v1', 'https://v1.example/v1/checks'],
  ['http://127.0.0.1:8080/proxy/', 'http://127.0.0.1:8080/proxy/v1/checks'],
  ['https://x.example/v1/proxy', 'https://x.example/v1/proxy/v1/checks'],
  ['https://x.example/av1', 'https://x.example/av1/v1/checks'],
])('sends to %s', async (baseUrl, expected) => {
  const { fetch, requests } = fakeFetch({ checks: [] });

  await new Pingera({ apiKey: 'k3y', fetch, baseUrl }).request('GET /checks');

  expect(requests[0]?.url.href).toBe(expected);
});

test.each<[string, PingeraOptions]>([
  ['an empty key', { apiKey: '' }],
  ['a key with a prefix', { apiKey: 'Bearer s3cr3t' }],
  ['a broken JWT', { jwt: 's3cr3t\n' }],
  ['a broken key beside a JWT', { apiKey: 's3cr3t s3cr3t', jwt: 'a.b.c' }],
  ['auth beside a key', { apiKey: 's3cr3t', auth: () => ({ jwt: 'a.b.c' }) }],
  ['a broken fixed credential', { auth: { jwt: 's3cr3t ' } }],
  ['no URL', { baseUrl: 'api.pingera.ru' }],
  ['another scheme', { baseUrl: 'ftp://s3cr3t.example' }],
  ['a URL with a password', { baseUrl: 'https://user:s3cr3t@x.example' }],
  ['a URL with a query', { baseUrl: 'https://x.example/?key=s3cr3t' }],
  ['a URL with a fragment', { baseUrl: 'https://x.example/#s3cr3t' }],
  ['an authorization header', { headers: { authorization: 's3cr3t' } }],
  ['a broken header', { headers: { 'X-Key': 's3cr3t\n1' } }],
  ['a limit of nothing', { timeoutMs: 0 }],
  ['a limit of no number', { deadlineMs: Number.NaN }],
  ['half a retry', { retries: 0.5 }],
])('refuses %s without repeating it', (_, options) => {
  const create = () => new Pingera(options);

  expect(create).toThrow(PingeraInvalidRequestError);
  expect(create).not.toThrow('s3cr3t');
});

test('sends nothing when it is made, and uses the global fetch of the moment', async () => {
  const { fetch, requests } = fakeFetch({ checks: [] });
  const pingera = new Pingera({ apiKey: 'k3y' });

  expect(requests).toEqual([]);
  vi.stubGlobal('fetch', fetch);
  await pingera.request('GET /checks');

  expect(requests).toHaveLength(1);
});
