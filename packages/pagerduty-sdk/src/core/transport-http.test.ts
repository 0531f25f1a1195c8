import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { PagerDuty } from '../client.ts';
import { ConnectionError, InvalidResponseError, TimeoutError } from '../errors.ts';
import { token } from './transport.fixture.ts';

/** What a server got: `METHOD /path`, and the body. */
interface Received {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Handler = (response: ServerResponse, count: number) => void;

/** A server on 127.0.0.1 for one test; `answer` gets the number of the request, from 1. */
async function serve(
  answer: Handler,
): Promise<{ readonly baseUrl: string; readonly received: readonly Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    answer(response, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${portOf(server.address())}`, received };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('The server has no port');
}

/** A port of 127.0.0.1 where nobody listens. */
async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const tag = { tag: { type: 'tag', label: 'x' } } as const;

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('sends what PagerDuty expects over a real connection', async () => {
  const { baseUrl, received } = await serve((response) => response.end('{"tag":{"id":"T1"}}'));
  const pagerduty = new PagerDuty({ token, baseUrl });

  const answer = await pagerduty.request('POST /tags', { body: tag });
  await pagerduty.request('GET /incidents/{id}', {
    path: { id: '../users/me' },
    query: { include: ['teams', 'users'] },
  });

  expect(answer).toEqual({ tag: { id: 'T1' } });
  expect(received.map(({ line }) => line)).toEqual([
    'POST /tags',
    'GET /incidents/..%2Fusers%2Fme?include%5B%5D=teams&include%5B%5D=users',
  ]);
  expect(received[0]).toMatchObject({
    body: JSON.stringify(tag),
    headers: {
      authorization: `Token token=${token}`,
      accept: 'application/vnd.pagerduty+json;version=2',
      'content-type': 'application/json',
    },
  });
});

test('reads again after a connection that drops half-way through the body', async () => {
  const { baseUrl, received } = await serve((response, count) => {
    if (count > 1) return response.end('{"services":[]}');
    response.writeHead(200, { 'content-length': 1_000 });
    return response.write('{"services":[', () => response.destroy());
  });

  const answer = await new PagerDuty({ token, baseUrl }).request('GET /services');

  expect(answer).toEqual({ services: [] });
  expect(received).toHaveLength(2);
});

test.each([
  ['before the answer', false],
  ['half-way through the body', true],
])('never sends a change again after a connection that drops %s', async (_, isHalfWay) => {
  const { baseUrl, received } = await serve((response) => {
    if (!isHalfWay) return response.destroy();
    response.writeHead(201, { 'content-length': 1_000 });
    return response.write('{"tag":{', () => response.destroy());
  });

  const failure = await new PagerDuty({ token, baseUrl })
    .request('POST /tags', { body: tag })
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(ConnectionError);
  expect(failure).toMatchObject({ code: 'UND_ERR_SOCKET' });
  expect(received).toHaveLength(1);
});

test('never sends a change again after a 500', async () => {
  const { baseUrl, received } = await serve((response) => response.writeHead(500).end('{}'));
  const pagerduty = new PagerDuty({ token, baseUrl, retries: 5 });

  await expect(pagerduty.request('POST /tags', { body: tag })).rejects.toMatchObject({
    status: 500,
  });
  expect(received).toHaveLength(1);
});

test('sends a change again after a 429, its body intact', async () => {
  const { baseUrl, received } = await serve((response, count) => {
    response.writeHead(count === 1 ? 429 : 201, { 'retry-after': '0' }).end('{"tag":{"id":"T1"}}');
  });

  await new PagerDuty({ token, baseUrl }).request('POST /tags', { body: tag });

  expect(received.map(({ body }) => body)).toEqual([JSON.stringify(tag), JSON.stringify(tag)]);
});

test('tries a change again when the connection is refused, for nothing was sent', async () => {
  let tries = 0;
  const pagerduty = new PagerDuty({
    token,
    retries: 2,
    baseUrl: `http://127.0.0.1:${await unusedPort()}`,
    fetch(input, init) {
      tries++;
      return fetch(input, init);
    },
  });

  const failure = await pagerduty
    .request('POST /tags', { body: tag })
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(ConnectionError);
  expect(String(failure)).toBe('ConnectionError: POST /tags got no answer: ECONNREFUSED');
  expect(tries).toBe(3);
});

test.each([
  ['never begins', () => {}],
  ['stands still half-way', (response) => response.writeHead(200).write('{"services":[')],
] satisfies [string, Parameters<typeof serve>[0]][])(
  'gives up an answer that %s, and lets go of the connection',
  async (_, answer) => {
    const closed: Promise<unknown>[] = [];
    const { baseUrl, received } = await serve((response) => {
      closed.push(new Promise((resolve) => response.on('close', resolve)));
      answer(response);
    });
    const pagerduty = new PagerDuty({ token, baseUrl, timeoutMs: 20, retries: 1 });

    await expect(pagerduty.request('GET /services')).rejects.toBeInstanceOf(TimeoutError);
    await Promise.all(closed);
    expect(received).toHaveLength(2);
  },
);

test.each([301, 302, 303, 307, 308])(
  'does not follow a %d to another host, where the credential would go',
  async (status) => {
    const thief = await serve((response) => response.end('{}'));
    const { baseUrl } = await serve((response) =>
      response.writeHead(status, { location: `${thief.baseUrl}/services` }).end(),
    );
    const pagerduty = new PagerDuty({ token, baseUrl });

    const failure = await pagerduty.request('GET /services').catch((error: unknown) => error);
    await expect(pagerduty.request('POST /tags', { body: tag })).rejects.toThrow(`${status}`);

    expect(failure).toMatchObject({ name: 'ApiError', status, isRetryable: false });
    expect(String(failure)).toContain('a redirect, which is never followed');
    expect(thief.received).toEqual([]);
  },
);

test('tells of an HTML error page without its markup', async () => {
  const page = '<html><body><h1>502 Bad Gateway</h1></body></html>';
  const { baseUrl } = await serve((response) =>
    response.writeHead(502, { 'content-type': 'text/html', 'x-request-id': 'r1' }).end(page),
  );

  const call = new PagerDuty({ token, baseUrl, retries: 0 }).request('GET /services');

  await expect(call).rejects.toMatchObject({
    message: 'GET /services answered 502: no explanation was given',
    requestId: 'r1',
  });
});

test('reads gzip, and does not take a part of it for the whole', async () => {
  const whole = gzipSync(
    JSON.stringify({ services: Array.from({ length: 500 }, (_, id) => ({ id })) }),
  );
  const { baseUrl } = await serve((response, count) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(count === 1 ? whole : whole.subarray(0, whole.length / 2));
  });
  const pagerduty = new PagerDuty({ token, baseUrl, retries: 0 });

  const first = await pagerduty.request('GET /services');
  const second = await pagerduty.request('GET /services').catch((error: unknown) => error);

  expect(first.services).toHaveLength(500);
  expect(second).toBeInstanceOf(InvalidResponseError);
});

test('an abort half-way through the body ends the call with the caller’s reason', async () => {
  const abort = new AbortController();
  const { baseUrl } = await serve((response) => {
    response.writeHead(200).write('{"services":[', () => abort.abort('the user left'));
  });

  const call = new PagerDuty({ token, baseUrl }).request('GET /services', { signal: abort.signal });

  await expect(call).rejects.toBe('the user left');
});
