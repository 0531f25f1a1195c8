import { fakeFetch } from 'fake-fetch';
import { UsageError } from 'mcp-kit';
import { expect, test } from 'vitest';
import { createCaller } from './caller.ts';

const me = { user: { id: 'PX', name: 'Dana', email: 'dana@acme.example', teams: [] } };

test.each([
  ['u+SecretSecretSecret', 'Token token=u+SecretSecretSecret'],
  ['Token token=SecretSecretSecret00', 'Token token=SecretSecretSecret00'],
  ['Bearer SecretSecret', 'Bearer SecretSecret'],
  ['pdeu+SecretSecret', 'Bearer pdeu+SecretSecret'],
])('%s is sent as %s', async (credential, header) => {
  const { fetch, requests } = fakeFetch(me);
  const { deps } = createCaller(credential, 'someone', { fetch, userEmail: undefined });

  await deps.currentUser.profile();

  expect(requests[0]?.headers.get('authorization')).toBe(header);
});

test.each([
  ['us', 'https://api.pagerduty.com/users/me'],
  ['eu', 'https://api.eu.pagerduty.com/users/me'],
] as const)('the region %s is reached at %s', async (region, url) => {
  const { fetch, requests } = fakeFetch(me);
  const { deps } = createCaller('SecretSecret', 'someone', { fetch, region, userEmail: undefined });

  await deps.currentUser.profile();

  expect(requests[0]?.url.href).toBe(url);
});

test.each([
  ['', 'empty'],
  ['Bearer', 'empty'],
  ['Token token=', 'empty'],
  ['SecretSecret Secret', 'holds a space'],
  ['SecretSecret\r\nX-Other: 1', 'holds a space'],
  ['Sécret', 'another character no key has'],
])('the credential %j is refused without being repeated', (credential, message) => {
  const create = () => createCaller(credential, 'someone', { userEmail: undefined });

  expect(create).toThrow(UsageError);
  expect(create).toThrow(message);
  expect(create).not.toThrow(/Secret/);
});

test('nobody is asked who it is until a tool needs to know', () => {
  const { fetch, requests } = fakeFetch();

  const { context, deps } = createCaller('SecretSecret', 'someone', {
    fetch,
    userEmail: undefined,
  });

  expect(context).toBe(deps.currentUser);
  expect(requests).toEqual([]);
});

test('changes are sent in the name of the user, who is looked up once', async () => {
  const note = { note: { id: 'PN', content: 'x' } };
  const { fetch, requests } = fakeFetch(me, note, note);
  const { deps } = createCaller('SecretSecret', 'someone', { fetch, userEmail: undefined });

  await deps.pagerduty.incidents.notes.create('PX', { content: 'x' });
  await deps.pagerduty.incidents.notes.create('PX', { content: 'x' });

  expect(requests.map(({ headers }) => headers.get('from'))).toEqual([
    null,
    'dana@acme.example',
    'dana@acme.example',
  ]);
});
