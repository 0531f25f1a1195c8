import { fakeFetch } from 'fake-fetch';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PagerDuty } from '../client.ts';
import { answer, countsAfter, dropped, stopTime } from '../core/transport.fixture.ts';
import { InvalidRequestError } from '../errors.ts';
import { type ClientCredentials, clientCredentials } from './client-credentials.ts';
import { clientSecret, denied, granted, identity } from './oauth.fixture.ts';

const app = { clientId: 'app', clientSecret, subdomain: 'acme', scopes: ['incidents.read'] };

beforeEach(stopTime);

afterEach(() => {
  vi.useRealTimers();
});

test('is the auth option of a client, and asks for the account and the scopes', async () => {
  const { fetch, forms } = identity(granted());
  const api = fakeFetch({ abilities: [] });
  const auth = clientCredentials({ ...app, fetch });

  await new PagerDuty({ auth, fetch: api.fetch }).request('GET /abilities');

  expect(api.requests[0]?.headers.get('authorization')).toBe('Bearer pdus+_access-1');
  expect(forms()).toEqual([
    {
      grant_type: 'client_credentials',
      client_id: 'app',
      client_secret: clientSecret,
      scope: 'as_account-us.acme incidents.read',
    },
  ]);
});

test('an account of the EU region is named so', async () => {
  const { fetch, forms } = identity(granted());

  await clientCredentials({ ...app, region: 'eu', fetch })();

  expect(forms()[0]?.['scope']).toBe('as_account-eu.acme incidents.read');
});

test('asks for nothing before it is used', () => {
  const { fetch, requests } = identity();

  clientCredentials({ ...app, fetch });

  expect(requests).toEqual([]);
});

test('keeps a token until a minute before its end', async () => {
  const { fetch, requests } = identity(granted(), granted({ access_token: 'pdus+_access-2' }));
  const auth = clientCredentials({ ...app, fetch });

  const first = await auth();
  vi.advanceTimersByTime(86_339_999);
  const kept = await auth();
  vi.advanceTimersByTime(1);
  const next = await auth();

  expect([first, kept, next].map(({ bearer }) => bearer)).toEqual([
    'pdus+_access-1',
    'pdus+_access-1',
    'pdus+_access-2',
  ]);
  expect(requests.length).toBe(2);
});

test('callers that come at the same time share one request', async () => {
  const { fetch, requests } = identity(granted());
  const auth = clientCredentials({ ...app, fetch });

  const tokens = await Promise.all([auth(), auth(), auth()]);

  expect(tokens.map(({ bearer }) => bearer)).toEqual(Array(3).fill('pdus+_access-1'));
  expect(requests.length).toBe(1);
});

test('a failure reaches all who wait, and is forgotten then', async () => {
  const { fetch, requests } = identity(denied(401, 'invalid_client'), granted());
  const auth = clientCredentials({ ...app, fetch });

  const failed = await Promise.allSettled([auth(), auth()]);
  const later = await auth();

  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(later).toEqual({ bearer: 'pdus+_access-1' });
  expect(requests.length).toBe(2);
});

test.each([
  ['503', answer(503)],
  ['a dropped connection', dropped('ECONNRESET')],
])('tries again after %s: asking twice does no harm', async (_, reply) => {
  const { fetch, requests } = identity(reply, granted());

  const call = clientCredentials({ ...app, fetch })();

  expect(await countsAfter(requests, [300])).toEqual([2]);
  await expect(call).resolves.toEqual({ bearer: 'pdus+_access-1' });
});

test('says which scopes were not granted, unless fewer will do', async () => {
  const fewer = () => granted({ scope: 'as_account-us.acme incidents.read' });
  const { fetch } = identity(fewer(), fewer());
  const asked = { ...app, scopes: ['incidents.read', 'users.read', 'x.read'], fetch };

  const strict = clientCredentials(asked)();
  await expect(strict).rejects.toThrow('PagerDuty did not grant users.read, x.read: give the app');
  const lenient = clientCredentials({ ...asked, allowFewerScopes: true })();

  await expect(lenient).resolves.toEqual({ bearer: 'pdus+_access-1' });
});

test('an answer without scopes grants those asked for', async () => {
  const { fetch } = identity(granted({ scope: undefined }));

  await expect(clientCredentials({ ...app, fetch })()).resolves.toHaveProperty('bearer');
});

test.each<[string, Partial<ClientCredentials>, RegExp]>([
  ['no client', { clientId: '' }, /^clientId must be/],
  ['no secret', { clientSecret: '' }, /^clientSecret must be/],
  ['a whole host', { subdomain: 'acme.pagerduty.com' }, /^subdomain must be the first part/],
  ['no scopes', { scopes: [] }, /^scopes must hold/],
  ['no URL', { identityUrl: 'identity' }, /^identityUrl must be/],
  ['no tries', { retries: -1 }, /^retries must be/],
])('refuses %s when it is made', (_, changes, message) => {
  const make = () => clientCredentials({ ...app, ...changes });

  expect(make).toThrow(InvalidRequestError);
  expect(make).toThrow(message);
});

test('refuses an unknown region', () => {
  // @ts-expect-error: what untyped callers may give
  expect(() => clientCredentials({ ...app, region: 'mars' })).toThrow('one of us, eu');
});
