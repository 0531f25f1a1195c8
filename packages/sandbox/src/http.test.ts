import { afterEach, expect, test } from 'vitest';
import { createFetch } from './core/create-fetch.ts';
import { Faults } from './core/faults.ts';
import { type HttpSandbox, serveHttp } from './http.ts';

const servers: HttpSandbox[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function open() {
  const faults = new Faults();
  const served = createFetch({
    operations: { 'GET /things/{id}': 1, 'POST /things': 1, 'DELETE /things/{id}': 1 },
    handlers: {
      'GET /things/{id}': ({ path, headers }) => ({
        status: 200,
        body: { id: path['id'], who: headers.get('x-who'), filler: 'x'.repeat(200_000) },
      }),
      'POST /things': ({ body }) => ({ status: 201, body }),
      'DELETE /things/{id}': () => ({ status: 204 }),
    },
    faults,
    refusals: {
      notFound: () => ({ status: 404, body: {} }),
      notServed: () => ({ status: 501, body: {} }),
      malformedBody: () => ({ status: 400, body: {} }),
      fault: (status) => ({ status, body: {} }),
    },
    enter: () => undefined,
  });
  const server = await serveHttp(served);
  servers.push(server);
  const call = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
  return { call, faults, server };
}

test('serves on the loopback address', async () => {
  const { call, server } = await open();

  const response = await call('/things/a%2Fb', { headers: { 'x-who': 'me' } });

  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ id: 'a/b', who: 'me' });
});

test('carries bodies both ways, and none with a 204', async () => {
  const { call } = await open();

  const created = await call('/things', { method: 'POST', body: '{"name":"Ünïcode"}' });
  const deleted = await call('/things/1', { method: 'DELETE' });

  expect(await created.json()).toEqual({ name: 'Ünïcode' });
  expect([deleted.status, await deleted.text()]).toEqual([204, '']);
});

test.each(['refuse', 'drop'] as const)('cuts the socket on %s', async (kind) => {
  const { call, faults } = await open();
  faults.inject({ kind });

  await expect(call('/things/1')).rejects.toThrow('fetch failed');
});

test('cuts the socket in the middle of a body', async () => {
  const { call, faults } = await open();
  faults.inject({ kind: 'halfway' });

  const response = await call('/things/1');

  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('terminated');
});

test('aborts the call of a client that goes', async () => {
  const controller = new AbortController();
  const outcome = new Promise<string>((resolve) => {
    const hanging: typeof globalThis.fetch = (input, init) => {
      const { signal } = new Request(input, init);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason);
          resolve('aborted');
        });
        controller.abort();
      });
    };
    serveHttp(hanging).then(async (server) => {
      servers.push(server);
      await fetch(server.url, { signal: controller.signal }).catch(() => undefined);
    }, resolve);
  });

  expect(await outcome).toBe('aborted');
});

test('cannot be reached once it is closed', async () => {
  const { server } = await open();
  await servers.pop()?.close();

  await expect(fetch(`${server.url}/things/1`)).rejects.toThrow('fetch failed');
});
