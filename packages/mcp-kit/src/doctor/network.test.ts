import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { checkNetwork } from './network.ts';
import type { NamedProxy } from './proxy.ts';

interface Trying {
  readonly fetch?: typeof globalThis.fetch;
  readonly timeoutMs?: number;
  readonly proxy?: NamedProxy;
}

function check(url: string, { fetch = globalThis.fetch, timeoutMs = 5_000, proxy }: Trying = {}) {
  return checkNetwork({ url, fetch, timeoutMs, proxy });
}

/** Listens on a free port of this machine until the test ends. */
async function listen(server: Pick<Server, 'listen' | 'close' | 'address'>): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server as Server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => server.closeAllConnections());
  return `http://127.0.0.1:${await listen(server)}`;
}

function answering(status: number, headers: Record<string, string> = {}): Promise<string> {
  return serve((_, response) => response.writeHead(status, headers).end('<html>'));
}

const json = { 'content-type': 'application/json' };

test.each([200, 401, 403, 429])('a %i of an API is an answer', async (status) => {
  const url = await answering(status, json);

  const { finding, ...found } = await check(`${url}/abilities`);

  expect(found).toEqual({ status: 'ok' });
  expect(finding).toMatch(new RegExp(`^${url} answers in \\d+ ms$`));
});

test('a 401 is that of an API, even as a page', async () => {
  const { status } = await check(await answering(401, { 'content-type': 'text/html' }));

  expect(status).toBe('ok');
});

test('no credential is sent', async () => {
  let sent: unknown;
  const url = await serve(({ headers }, response) => {
    sent = headers;
    response.end();
  });

  await check(url);

  expect(sent).not.toHaveProperty('authorization');
});

test.each<[status: number, headers: Record<string, string>, words: string, found: string]>([
  [200, { 'content-type': 'text/html' }, 'answers 200 with an HTML page, not as an API', 'fail'],
  [403, { 'content-type': 'text/html' }, 'answers 403 with an HTML page, not as an API', 'fail'],
  [302, { location: 'https://login.example/?x=1' }, 'a redirect to login.example', 'fail'],
  [407, json, 'a proxy asks for a password (407)', 'fail'],
  [404, json, 'answers 404: the API is not there', 'fail'],
  [503, json, 'answers 503', 'warn'],
])('a %i with %j is told apart', async (status, headers, words, found) => {
  const { finding, ...rest } = await check(await answering(status, headers));

  expect(finding).toContain(words);
  expect(rest.status).toBe(found);
  expect(rest.advice).toBeTruthy();
});

test('a closed port is a connection refused', async () => {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');

  const { status, finding } = await check(`http://127.0.0.1:${port}`);

  expect(status).toBe('fail');
  expect(finding).toContain('the connection is refused (ECONNREFUSED)');
});

test('a host that stays silent is a time-out', async () => {
  const url = await serve(() => {});

  const { status, finding } = await check(url, { timeoutMs: 50 });

  expect(status).toBe('fail');
  expect(finding).toBe(`${url}: no answer came in time`);
});

test('a host that does not exist is a name not found', async () => {
  const { status, finding } = await check('https://api.nowhere.invalid');

  expect(status).toBe('fail');
  expect(finding).toContain('https://api.nowhere.invalid: the name is not found (E');
});

test('a port that speaks no TLS is a fault of TLS', async () => {
  const url = await answering(200);

  const { finding } = await check(url.replace('http:', 'https:'));

  expect(finding).toContain('TLS fails (');
});

test('a TLS server without a certificate is a fault of TLS', async () => {
  const port = await listen(createTlsServer({}) as unknown as Server);

  const { finding, advice } = await check(`https://127.0.0.1:${port}`);

  expect(finding).toContain('TLS fails (');
  expect(advice).toContain('NODE_EXTRA_CA_CERTS');
});

test('a connection that is cut is told', async () => {
  const { finding } = await check(await serve(({ socket }) => socket.destroy()));

  expect(finding).toContain('the connection was cut (');
});

test.each([
  ['CERT_HAS_EXPIRED', 'TLS fails'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'TLS fails'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'TLS fails'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'TLS fails'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'TLS fails'],
  ['EAI_AGAIN', 'the name is not found'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no answer came in time'],
  ['ENETUNREACH', 'there is no route'],
  ['UND_ERR_SOMETHING', 'UND_ERR_SOMETHING'],
])('the code %s is: %s', async (code, words) => {
  const cause = Object.assign(new Error('secret'), { code });
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));

  const { finding } = await check('https://api.example', { fetch });

  expect(finding).toContain(`https://api.example: ${words}`);
  expect(finding).not.toContain('secret');
});

test('a proxy that refuses a tunnel without a password is told', async () => {
  const cause = new Error('Proxy response (407) !== 200 when HTTP Tunneling');
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));

  const { finding } = await check('https://api.example', { fetch });

  expect(finding).toBe('https://api.example: a proxy asks for a password (407)');
});

test.each([
  [true, 'HTTPS_PROXY is set', 'It may be the proxy in HTTPS_PROXY.'],
  [false, 'HTTPS_PROXY is set, but not used', 'set NODE_USE_ENV_PROXY=1'],
])('a proxy is mentioned, used: %s', async (isUsed, words, hint) => {
  const proxy = { variable: 'HTTPS_PROXY', isUsed, secrets: [] };
  const broken = () => Promise.reject(new TypeError('fetch failed'));

  const well = await check(await answering(401, json), { proxy });
  const ill = await check('https://api.example', { proxy, fetch: broken });

  expect(well).toMatchObject({ status: 'ok', finding: expect.stringContaining(words) });
  expect(ill.finding).toContain(words);
  expect(ill.advice).toContain(hint);
});
