import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { PagerDuty } from '../client.ts';
import { InvalidRequestError } from '../errors.ts';
import type { PagerDutyOptions } from '../options.ts';

async function headerOf(options: PagerDutyOptions): Promise<string | null | undefined> {
  const { fetch, requests } = fakeFetch({ abilities: [] });
  await new PagerDuty({ fetch, ...options }).request('GET /abilities');
  return requests[0]?.headers.get('authorization');
}

test.each<[PagerDutyOptions, string]>([
  [{ token: 'u+Key_-0' }, 'Token token=u+Key_-0'],
  [{ bearer: 'pdus+_0XBPWQQ' }, 'Bearer pdus+_0XBPWQQ'],
  [{ auth: { token: 'u+Key' } }, 'Token token=u+Key'],
  [{ auth: { bearer: 'jwt.jwt.jwt' } }, 'Bearer jwt.jwt.jwt'],
  [{ auth: () => ({ token: 'u+Key' }) }, 'Token token=u+Key'],
  [{ auth: async () => ({ bearer: 'jwt' }) }, 'Bearer jwt'],
])('spells %o as %s', async (options, header) => {
  expect(await headerOf(options)).toBe(header);
});

test('asks an auth function anew for every call', async () => {
  const { fetch, requests } = fakeFetch({ abilities: [] }, { abilities: [] });
  let count = 0;
  const pagerduty = new PagerDuty({ fetch, auth: async () => ({ bearer: `token-${++count}` }) });

  await pagerduty.request('GET /abilities');
  await pagerduty.request('GET /abilities');

  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ]);
});

test('passes on what a failing auth function throws, and sends nothing', async () => {
  const { fetch, requests } = fakeFetch();
  const failure = new Error('the identity service is down');
  const pagerduty = new PagerDuty({ fetch, auth: () => Promise.reject(failure) });

  await expect(pagerduty.request('GET /abilities')).rejects.toBe(failure);
  expect(requests).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'a-secret-text'],
  ['neither form', {}],
  ['both forms', { token: 'a-secret-text', bearer: 'a-secret-text' }],
  ['no text', { token: 20 }],
  ['an empty text', { bearer: '' }],
  ['a malformed text', { token: 'a-secret-text\n' }],
])('refuses %s from an auth function, and does not repeat it', async (_, credential) => {
  const { fetch, requests } = fakeFetch();
  // @ts-expect-error: what untyped callers may answer
  const pagerduty = new PagerDuty({ fetch, auth: async () => credential });

  const failure = await pagerduty.request('GET /abilities').catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(InvalidRequestError);
  expect(String(failure)).not.toContain('a-secret-text');
  expect(requests).toEqual([]);
});

test('ends at once when it is aborted while the auth function is busy', async () => {
  const { fetch, requests } = fakeFetch();
  const abort = new AbortController();
  const pagerduty = new PagerDuty({ fetch, auth: () => new Promise(() => {}) });

  const call = pagerduty.request('GET /abilities', { signal: abort.signal });
  abort.abort('no longer wanted');

  await expect(call).rejects.toBe('no longer wanted');
  expect(requests).toEqual([]);
});

test('the deadline of the call ends an auth function that never answers', async () => {
  const { fetch } = fakeFetch();
  const pagerduty = new PagerDuty({ fetch, deadlineMs: 5, auth: () => new Promise(() => {}) });

  await expect(pagerduty.request('GET /abilities')).rejects.toThrow(
    'GET /abilities took longer than 5 ms',
  );
});
