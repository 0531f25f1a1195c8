import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { createCaller } from './caller.ts';

/** What the API gets to see of a credential. */
async function headerOf(credential: string) {
  const { fetch, requests } = fakeFetch({ checks: [] });
  const { deps } = createCaller(credential, 'test', { fetch, pageId: undefined });
  await deps.pingera.checks.list().take(1);
  const header = requests[0]?.headers.get('authorization');
  return { header, authentication: deps.connection.authentication };
}

test.each([
  ['a-key', 'a-key', 'API key'],
  ['  a-key\n', 'a-key', 'API key'],
  ['Bearerish', 'Bearerish', 'API key'],
  ['Bearer ey.J9.x', 'Bearer ey.J9.x', 'JWT'],
  ['bearer   ey.J9.x ', 'Bearer ey.J9.x', 'JWT'],
  ['BEARER\tey.J9.x', 'Bearer ey.J9.x', 'JWT'],
])('%j is sent as %j', async (credential, header, authentication) => {
  expect(await headerOf(credential)).toEqual({ header, authentication });
});

test.each([
  [undefined, 'https://api.pingera.ru/v1'],
  ['https://proxy.example/v1', 'https://proxy.example/v1'],
])('with the base URL %s the connection says %s', (baseUrl, shown) => {
  const { deps } = createCaller('a-key', 'test', { baseUrl, pageId: undefined });

  expect(deps.connection.baseUrl).toBe(shown);
});

test.each(['ftp://proxy.example', 'https://user:secret@proxy.example', 'no URL'])(
  'the base URL %s is refused and not repeated',
  (baseUrl) => {
    const create = () => createCaller('a-key', 'test', { baseUrl, pageId: undefined });

    expect(create).toThrow('baseUrl must be an http or https URL');
    expect(create).not.toThrow(/secret/);
  },
);
