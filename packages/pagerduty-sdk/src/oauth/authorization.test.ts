import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, countsAfter, stopTime } from '../core/transport.fixture.ts';
import { ApiError, InvalidRequestError, InvalidResponseError } from '../errors.ts';
import { authorizationUrl, exchangeCode, readRedirect, refreshTokens } from './authorization.ts';
import { clientSecret, denied, granted, identity } from './oauth.fixture.ts';

const redirectUri = 'http://127.0.0.1:8976/callback';
const request = { clientId: 'app', redirectUri, scopes: ['incidents.read', 'users.read'] };
const exchange = { clientId: 'app', clientSecret, code: 'code-1234', redirectUri, verifier: 'v1' };

beforeEach(() => {
  stopTime();
  vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
});

afterEach(() => {
  vi.useRealTimers();
});

test('the authorization URL asks for a code, with a challenge and a state', () => {
  const url = new URL(authorizationUrl({ ...request, challenge: 'c_-1', state: 's 1' }));

  expect(url.origin + url.pathname).toBe('https://identity.pagerduty.com/oauth/authorize');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: 'app',
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'incidents.read users.read',
    code_challenge: 'c_-1',
    code_challenge_method: 'S256',
    state: 's 1',
  });
});

test('the authorization URL goes without what is not given, and to another host', () => {
  const url = new URL(authorizationUrl({ ...request, identityUrl: 'https://id.example/pd/' }));

  expect(url.href.split('?')[0]).toBe('https://id.example/pd/oauth/authorize');
  expect([...url.searchParams.keys()]).toEqual([
    'client_id',
    'redirect_uri',
    'response_type',
    'scope',
  ]);
});

test.each([
  ['no scopes', { scopes: [] }, /^scopes must hold one or more/],
  ['a scope with a space', { scopes: ['a b'] }, /^scopes must hold one or more/],
  ['an insecure redirect', { redirectUri: 'http://a.example/' }, /^redirectUri must be an https/],
  ['a redirect without a host', { redirectUri: '/callback' }, /^redirectUri must be an https/],
  ['no client', { clientId: '' }, /^clientId must be a text/],
])('refuses %s', (_, changes, message) => {
  expect(() => authorizationUrl({ ...request, ...changes })).toThrow(message);
});

test.each(['https://app.example/callback', 'http://localhost/callback', 'http://[::1]:80/'])(
  'takes the redirect %s as it is registered',
  (given) => {
    const url = new URL(authorizationUrl({ ...request, redirectUri: given }));

    expect(url.searchParams.get('redirect_uri')).toBe(given);
  },
);

test.each([
  [`${redirectUri}?code=abc&state=s1`, { state: 's1' }],
  ['/callback?code=abc', {}],
  [new URL(`${redirectUri}?code=abc`), undefined],
])('reads the code of %s', (redirect, options) => {
  expect(readRedirect(redirect, options)).toBe('abc');
});

test.each([
  ['?code=abc&state=other', 'The redirect has another state than was sent'],
  ['?code=abc', 'The redirect has another state than was sent'],
  ['?state=s1', 'code must be a text that is not empty'],
  [
    '?state=s1&error=access_denied&error_description=The+user+said+no.',
    'The authorization failed: access_denied: The user said no.',
  ],
  ['?state=s1&error=x', 'The authorization failed: x: no explanation was given'],
])('refuses the redirect %s', (query, message) => {
  expect(() => readRedirect(`/callback${query}`, { state: 's1' })).toThrow(message);
});

test('exchanges a code for tokens', async () => {
  const { fetch, requests, forms } = identity(
    granted({ refresh_token: 'pdus+_refresh-1', scope: 'openid incidents.read', id_token: 'a.b' }),
  );

  const tokens = await exchangeCode({ ...exchange, fetch });

  expect(tokens).toEqual({
    accessToken: 'pdus+_access-1',
    refreshToken: 'pdus+_refresh-1',
    expiresAt: Date.parse('2026-01-02T00:00:00Z'),
    scopes: ['openid', 'incidents.read'],
    idToken: 'a.b',
  });
  expect(requests[0]?.url.href).toBe('https://identity.pagerduty.com/oauth/token');
  expect(requests[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(forms()).toEqual([
    {
      grant_type: 'authorization_code',
      client_id: 'app',
      client_secret: clientSecret,
      code: 'code-1234',
      redirect_uri: redirectUri,
      code_verifier: 'v1',
    },
  ]);
});

test('a client without a secret sends the verifier alone', async () => {
  const { fetch, forms } = identity(granted());

  await exchangeCode({ ...exchange, clientSecret: undefined, fetch });

  expect(forms()[0]).not.toHaveProperty('client_secret');
  expect(forms()[0]).toHaveProperty('code_verifier', 'v1');
});

test('a client with neither secret nor verifier sends nothing', async () => {
  const { fetch, requests } = identity();

  const bare = { ...exchange, clientSecret: undefined, verifier: undefined, fetch };

  await expect(exchangeCode(bare)).rejects.toThrow(InvalidRequestError);
  expect(requests).toEqual([]);
});

test.each([
  ['a new one', { refresh_token: 'pdus+_refresh-2' }, 'pdus+_refresh-2'],
  ['the former one where none comes', {}, 'pdus+_refresh-1'],
])('refreshes tokens, and holds %s', async (_, changes, refreshToken) => {
  const { fetch, forms } = identity(granted(changes));
  const app = { clientId: 'app', clientSecret, fetch };

  const tokens = await refreshTokens({ ...app, refreshToken: 'pdus+_refresh-1' });

  expect(tokens.refreshToken).toBe(refreshToken);
  expect(forms()).toEqual([
    {
      grant_type: 'refresh_token',
      client_id: 'app',
      client_secret: clientSecret,
      refresh_token: 'pdus+_refresh-1',
    },
  ]);
});

test.each([
  ['503', answer(503)],
  ['a dropped connection', new TypeError('fetch failed')],
])('a code is not sent again after %s: it may be used up', async (_, reply) => {
  const { fetch, requests } = identity(reply);

  await expect(exchangeCode({ ...exchange, fetch })).rejects.toThrow('POST /oauth/token');
  expect(requests.length).toBe(1);
});

test('a code is sent again after a 429', async () => {
  const { fetch, requests } = identity(answer(429, { 'retry-after': '1' }), granted());

  const call = exchangeCode({ ...exchange, fetch });

  expect(await countsAfter(requests, [999, 1])).toEqual([1, 2]);
  await expect(call).resolves.toHaveProperty('accessToken');
});

test.each([
  [
    'with a reason',
    denied(400, 'invalid_grant', 'It is used up.'),
    'invalid_grant: It is used up.',
  ],
  ['without', denied(401, 'invalid_client'), 'invalid_client'],
  ['in another form', Response.json({ message: 'no' }, { status: 400 }), 'no'],
])('a refusal is told %s', async (_, reply, said) => {
  const { fetch } = identity(reply);

  const call = exchangeCode({ ...exchange, fetch });

  await expect(call).rejects.toThrow(ApiError);
  await expect(call).rejects.toThrow(new RegExp(`^POST /oauth/token answered 40[01]: ${said}$`));
});

test.each([
  ['no JSON', new Response('<html>'), 'there is no access_token'],
  ['null', Response.json(null), 'there is no access_token'],
  ['no token', granted({ access_token: '' }), 'there is no access_token'],
  ['no lifetime', granted({ expires_in: null }), 'there is no expires_in'],
])('%s is no grant', async (_, reply, why) => {
  const { fetch } = identity(reply);

  const call = exchangeCode({ ...exchange, fetch });

  await expect(call).rejects.toThrow(InvalidResponseError);
  await expect(call).rejects.toThrow(why);
});
