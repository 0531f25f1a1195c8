import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { PagerDuty } from './client.ts';
import { InvalidRequestError } from './errors.ts';
import type { PagerDutyOptions } from './options.ts';

const token = 'u+SecretKeyOfAUser20';

/** The URL that a client with these options asks for. */
async function urlOf(options: Partial<PagerDutyOptions>): Promise<string> {
  const { fetch, requests } = fakeFetch({ abilities: [] });
  await new PagerDuty({ token, fetch, ...options }).request('GET /abilities');
  return String(requests[0]?.url);
}

test.each([
  [{}, 'https://api.pagerduty.com/abilities'],
  [{ region: 'us' }, 'https://api.pagerduty.com/abilities'],
  [{ region: 'eu' }, 'https://api.eu.pagerduty.com/abilities'],
  [{ baseUrl: 'https://proxy.example' }, 'https://proxy.example/abilities'],
  [{ baseUrl: 'https://proxy.example/' }, 'https://proxy.example/abilities'],
  [{ baseUrl: 'https://proxy.example/pd/v2//' }, 'https://proxy.example/pd/v2/abilities'],
  [{ baseUrl: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080/abilities'],
  [{ baseUrl: 'HTTPS://Proxy.Example', region: 'eu' }, 'https://proxy.example/abilities'],
] as const)('with %j asks for %s', async (options, url) => {
  expect(await urlOf(options)).toBe(url);
});

test.each([
  '',
  'api.pagerduty.com',
  '//proxy.example',
  'ftp://proxy.example',
  'file:///etc/passwd',
  'https://',
  'https://proxy.example?key=1',
  'https://proxy.example/#part',
])('refuses the baseUrl %j', (baseUrl) => {
  expect(() => new PagerDuty({ token, baseUrl })).toThrow(InvalidRequestError);
});

test('refuses a baseUrl with a password, and does not repeat it', () => {
  const build = () => new PagerDuty({ token, baseUrl: 'https://me:hunter2@proxy.example' });

  expect(build).toThrow('baseUrl must have no user, password, query or fragment');
  expect(build).not.toThrow('hunter2');
});

test.each(['EU', 'toString', 'asia', ''])('refuses the region %j', (region) => {
  // @ts-expect-error: no such region
  expect(() => new PagerDuty({ token, region })).toThrow('region must be one of us, eu');
});

test.each([
  {},
  { token: undefined },
  { token, bearer: 'b' },
  { token, auth: { token } },
  { bearer: 'b', auth: () => ({ token }) },
])('wants exactly one credential, not %j', (options) => {
  expect(() => new PagerDuty(options)).toThrow('Give exactly one of token, bearer and auth');
});

test.each([
  ['an empty text', ''],
  ['a space', 'my secret'],
  ['a leading space', ' secret'],
  ['a line break at the end', 'secret\n'],
  ['a line break within', 'sec\r\nX-Evil: 1'],
  ['a control character', 'sec\u0000ret'],
  ['DEL', 'sec\u007fret'],
  ['a letter beyond ASCII', 'secrét'],
  ['a full-width letter', 'ｓecret'],
])('refuses a credential with %s, and does not repeat it', (_, secret) => {
  const forms: PagerDutyOptions[] = [
    { token: secret },
    { bearer: secret },
    { auth: { token: secret } },
    { auth: { bearer: secret } },
  ];

  for (const options of forms) {
    expect(() => new PagerDuty(options)).toThrow(InvalidRequestError);
    expect(() => new PagerDuty(options)).toThrow(
      /^The credential (is empty|holds a space)[^éｓ]*$/,
    );
  }
});

test.each([
  { timeoutMs: 0 },
  { timeoutMs: -1 },
  { timeoutMs: Number.NaN },
  { timeoutMs: Number.POSITIVE_INFINITY },
  { deadlineMs: 0 },
  { deadlineMs: 2 ** 31 },
  { retries: -1 },
  { retries: 1.5 },
  { retries: Number.NaN },
  { retries: Number.POSITIVE_INFINITY },
])('refuses the limit %j', (limit) => {
  const [name = ''] = Object.keys(limit);

  expect(() => new PagerDuty({ token, ...limit })).toThrow(InvalidRequestError);
  expect(() => new PagerDuty({ token, ...limit })).toThrow(name);
});

test('sends nothing when it is constructed, nor when a list is made', () => {
  const { fetch, requests } = fakeFetch();

  new PagerDuty({ token, fetch }).incidents.list();

  expect(requests).toEqual([]);
});

test('uses the global fetch as it is at the time of the call', async () => {
  const pagerduty = new PagerDuty({ token });
  const original = globalThis.fetch;
  const { fetch, requests } = fakeFetch({ abilities: ['teams'] });
  globalThis.fetch = fetch;

  const answer = await pagerduty.request('GET /abilities').finally(() => {
    globalThis.fetch = original;
  });

  expect(answer).toEqual({ abilities: ['teams'] });
  expect(requests).toHaveLength(1);
});
