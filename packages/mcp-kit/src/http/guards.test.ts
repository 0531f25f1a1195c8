import { expect, test } from 'vitest';
import { endpoint, request, rpc, setup } from './http.fixture.ts';

const key = { authorization: 'key-1' };
const allowed = 'https://app.example.com';

test.each<[what: string, headers: Record<string, string>, status: number]>([
  ['this host', { host: 'localhost:5000' }, 200],
  ['this host by another port', { host: 'localhost' }, 200],
  ['another host', { host: 'evil.example' }, 403],
  ['a host that begins alike', { host: 'localhost.evil.example' }, 403],
  ['a host in the user part', { host: 'localhost@evil.example' }, 403],
  ['an allowed page', { origin: allowed }, 200],
  ['an allowed page on another port', { origin: 'http://app.example.com:8080' }, 200],
  ['another page', { origin: 'https://evil.example' }, 403],
  ['a page below an allowed name', { origin: 'https://app.example.com.evil.example' }, 403],
  ['no page in particular', { origin: 'null' }, 403],
])('a request for %s', async (_, headers, status) => {
  const { handler, seen } = setup();

  const response = await handler.fetch(rpc('tools/list', {}, { ...key, ...headers }));

  expect(response.status).toBe(status);
  expect(seen.length).toBe(status === 200 ? 1 : 0);
});

test('a browser is told what an allowed page may send, without a credential', async () => {
  const { handler, seen } = setup();

  const response = await handler.fetch(
    request(endpoint, {
      method: 'OPTIONS',
      headers: { origin: allowed, 'access-control-request-method': 'POST' },
    }),
  );
  const named = response.headers.get('access-control-allow-headers');

  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  expect(response.headers.get('access-control-allow-methods')).toContain('POST');
  expect(response.headers.get('access-control-max-age')).toBe('7200');
  for (const name of ['authorization', 'mcp-method', 'x-own-token', 'x-mcp-readonly']) {
    expect(named).toContain(name);
  }
  expect(response.headers.get('vary')).toBe('Origin');
  expect(seen).toEqual([]);
});

test('a browser is told nothing for another page', async () => {
  const { handler } = setup();

  const response = await handler.fetch(
    request(endpoint, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }),
  );

  expect(response.status).toBe(403);
  expect([...response.headers.keys()].join()).not.toContain('access-control');
});

test.each([
  ['an answer', key, 200],
  ['a refusal', {}, 401],
])('an allowed page can read %s', async (_, credential, status) => {
  const { handler } = setup();

  const response = await handler.fetch(rpc('tools/list', {}, { ...credential, origin: allowed }));

  expect(response.status).toBe(status);
  expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  expect(response.headers.get('access-control-expose-headers')).toBe(
    'mcp-session-id, www-authenticate, retry-after',
  );
});

test('who is no page gets no words for one', async () => {
  const { handler } = setup();

  const response = await handler.fetch(rpc('tools/list'));

  expect([...response.headers.keys()].join()).not.toContain('access-control');
});

test.each([
  ['/healthz', true, 200, { status: 'alive' }],
  ['/healthz', false, 200, { status: 'alive' }],
  ['/readyz', true, 200, { status: 'ready' }],
  ['/readyz', false, 503, { error: 'not_ready', message: 'The API cannot be reached' }],
] as const)(
  'a probe of %s by address, with the API there: %s',
  async (path, ready, status, body) => {
    const { handler } = setup({ isReady: async () => ready });

    const response = await handler.fetch(
      request(`http://10.1.2.3:5000${path}`, { headers: { host: '10.1.2.3:5000' } }),
    );

    expect(response.status).toBe(status);
    await expect(response.json()).resolves.toEqual(body);
  },
);
