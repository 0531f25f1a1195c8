import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopTime } from '../core/transport.fixture.ts';
import { InvalidRequestError } from '../errors.ts';
import { clientSecret, denied, granted, identity } from './oauth.fixture.ts';
import { refreshingAuth } from './refreshing-auth.ts';
import type { OAuthTokens } from './tokens.ts';

const app = { clientId: 'app', clientSecret };
const renewed = (count: number) =>
  granted({ access_token: `pdus+_access-${count}`, refresh_token: `pdus+_refresh-${count}` });

beforeEach(stopTime);

afterEach(() => {
  vi.useRealTimers();
});

/** The first tokens of a user, which hold for so long. */
function tokens(lifetimeMs: number): OAuthTokens {
  return {
    accessToken: 'pdus+_access-1',
    refreshToken: 'pdus+_refresh-1',
    expiresAt: Date.now() + lifetimeMs,
    scopes: ['read'],
    idToken: undefined,
  };
}

test('gives the token that it has, and asks for nothing', async () => {
  const { fetch } = identity();

  const auth = refreshingAuth({ ...app, tokens: tokens(61_000), fetch });

  await expect(auth()).resolves.toEqual({ bearer: 'pdus+_access-1' });
});

test('refreshes with the token that came last, and tells each', async () => {
  const { fetch, forms } = identity(renewed(2), renewed(3));
  const told: (string | undefined)[] = [];
  const onTokens = async ({ refreshToken }: OAuthTokens) => void told.push(refreshToken);
  const auth = refreshingAuth({ ...app, tokens: tokens(60_000), onTokens, fetch });

  const second = await auth();
  vi.advanceTimersByTime(86_400_000);
  const third = await auth();

  expect([second.bearer, third.bearer]).toEqual(['pdus+_access-2', 'pdus+_access-3']);
  expect(forms().map((form) => form['refresh_token'])).toEqual([
    'pdus+_refresh-1',
    'pdus+_refresh-2',
  ]);
  expect(told).toEqual(['pdus+_refresh-2', 'pdus+_refresh-3']);
});

test('callers that come at the same time share one refresh', async () => {
  const { fetch, requests } = identity(renewed(2));
  const auth = refreshingAuth({ ...app, tokens: tokens(0), fetch });

  const given = await Promise.all([auth(), auth()]);

  expect(given.map(({ bearer }) => bearer)).toEqual(['pdus+_access-2', 'pdus+_access-2']);
  expect(requests.length).toBe(1);
});

test('a failed refresh is forgotten, and its refresh token is used again', async () => {
  const { fetch, forms } = identity(denied(503, 'unavailable'), renewed(2));
  const auth = refreshingAuth({ ...app, tokens: tokens(0), fetch });

  await expect(auth()).rejects.toThrow('answered 503: unavailable');
  await expect(auth()).resolves.toEqual({ bearer: 'pdus+_access-2' });
  expect(forms().map((form) => form['refresh_token'])).toEqual([
    'pdus+_refresh-1',
    'pdus+_refresh-1',
  ]);
});

test('what onTokens throws reaches the caller, and the new tokens are kept', async () => {
  const { fetch, requests } = identity(renewed(2));
  const onTokens = () => Promise.reject(new Error('the disk is full'));
  const auth = refreshingAuth({ ...app, tokens: tokens(0), onTokens, fetch });

  await expect(auth()).rejects.toThrow('the disk is full');
  await expect(auth()).resolves.toEqual({ bearer: 'pdus+_access-2' });
  expect(requests.length).toBe(1);
});

test('without a refresh token the user has to authorize anew', async () => {
  const { fetch } = identity();
  const auth = refreshingAuth({ ...app, tokens: { ...tokens(0), refreshToken: undefined }, fetch });

  await expect(auth()).rejects.toThrow(InvalidRequestError);
  await expect(auth()).rejects.toThrow('the user has to authorize anew');
});

test('refuses a malformed URL when it is made', () => {
  const make = () => refreshingAuth({ ...app, tokens: tokens(0), identityUrl: 'identity' });

  expect(make).toThrow('identityUrl must be an http or https URL');
});
