import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { gate, setup } from './http.fixture.ts';
import { type ListenOptions, listen } from './node-server.ts';
import type { HttpHandler } from './options.ts';

const ok = async () => new Response('fine');

/** A handler on a free port until the test ends. */
async function served(over: Partial<HttpHandler> = {}, options: Partial<ListenOptions> = {}) {
  const handler = { fetch: ok, inside: 0, drain: async () => undefined, ...over };
  const server = await listen(handler, { host: '127.0.0.1', port: 0, ...options });
  onTestFinished(() => server.close(0));
  return { ...server, port: Number(new URL(server.url).port) };
}

function open(port: number): Socket {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  return socket;
}

test('it says where it listens', async () => {
  const { handler } = setup();
  const { url } = await served(handler);

  const response = await fetch(url);

  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
  expect(response.status).toBe(403);
});

test('a client that drips its headers is cut', async () => {
  const { port } = await served({}, { headersTimeoutMs: 100 });
  const socket = open(port);
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
  const drip = setInterval(() => socket.write('X-Drip: 1\r\n'), 20);
  onTestFinished(() => clearInterval(drip));

  const answer = await text(socket);

  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('headers that are too long are refused', async () => {
  const { port } = await served();
  const socket = open(port);
  socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);

  const answer = await text(socket);

  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
});

test.each([
  ['another host in its target', 'GET ftp://localhost/ HTTP/1.1\r\nHost: localhost\r\n'],
  ['no host', 'GET / HTTP/1.1\r\nHost:\r\n'],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b/c\r\n'],
])('a request with %s is 400 without a word', async (_, head) => {
  const { port } = await served();
  const socket = open(port);
  socket.write(`${head}Connection: close\r\n\r\n`);

  const answer = await text(socket);

  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).not.toMatch(/ at |Error|node:/);
});

test('closing lets an answer end, and then cuts what is idle', async () => {
  const { passed, open: answer } = gate();
  const drain = vi.fn(() => passed);
  const answerLater = vi.fn(() => passed.then(ok));
  const { port, close } = await served({ fetch: answerLater, drain });
  const idle = open(port);
  const busy = open(port);
  await once(idle, 'connect');
  busy.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const answered = text(busy);
  await vi.waitUntil(() => answerLater.mock.calls.length === 1);

  const closed = close(5_000);
  answer();
  const received = await answered;
  await closed;

  expect(drain).toHaveBeenCalledWith(5_000);
  expect(received).toContain('fine');
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('a port that is taken is an error', async () => {
  const { port } = await served();

  await expect(served({}, { port })).rejects.toThrow('EADDRINUSE');
});
