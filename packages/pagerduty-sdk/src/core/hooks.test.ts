import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import type { Hooks } from './hooks.ts';
import { untilDone } from './limited-server.fixture.ts';
import { answer, client, dropped, stopTime, token } from './transport.fixture.ts';

beforeEach(() => {
  stopTime();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Hooks that write down what they are told. */
function recorder(): { readonly hooks: Hooks; readonly told: unknown[] } {
  const told: unknown[] = [];
  const hooks = {
    request: (event: unknown) => void told.push(['request', event]),
    response: async (event: unknown) => told.push(['response', event]),
    retry: (event: unknown) => told.push(['retry', event]),
  };
  return { hooks, told };
}

test('tells every try, its end and the wait between', async () => {
  const { hooks, told } = recorder();
  const { pagerduty } = client(
    [answer(503), answer(200, { 'x-request-id': 'r2' }, '{"user":{}}')],
    { hooks },
  );

  await untilDone(pagerduty.request('GET /users/{id}', { path: { id: 'P1' } }));

  const tried = (attempt: number) => ({
    operation: 'GET /users/{id}',
    method: 'GET',
    url: 'https://api.pagerduty.com/users/P1',
    headers: {
      accept: 'application/vnd.pagerduty+json;version=2',
      authorization: '[redacted]',
    },
    attempt,
  });
  const durationMs = 0;
  const error = expect.objectContaining({ name: 'ApiError', status: 503 });
  expect(told).toEqual([
    ['request', tried(1)],
    ['response', { ...tried(1), durationMs, status: 503, requestId: undefined, error }],
    ['retry', { operation: 'GET /users/{id}', attempt: 1, waitMs: 150, reason: 'status', error }],
    ['request', tried(2)],
    ['response', { ...tried(2), durationMs, status: 200, requestId: 'r2', error: undefined }],
  ]);
});

test.each([
  ['connection', dropped('ECONNRESET'), { name: 'ConnectionError', code: 'ECONNRESET' }],
  ['timeout', new DOMException('slow', 'TimeoutError'), { name: 'TimeoutError' }],
])('tells a fault of kind %s with its error', async (reason, fault, error) => {
  const { hooks, told } = recorder();
  const { pagerduty } = client([fault, {}], { hooks });

  await untilDone(pagerduty.request('GET /services'));

  expect(told.slice(1, 3)).toMatchObject([
    ['response', { status: undefined, requestId: undefined, error }],
    ['retry', { reason, error }],
  ]);
});

test('shows the credential and the like nowhere', async () => {
  const { hooks, told } = recorder();
  const refused = answer(401, { 'x-request-id': token }, token);
  const { pagerduty } = client([refused, {}], { hooks });
  const headers = { 'X-Api-Key': 'another secret', Cookie: 'a third', 'X-Echo': `is ${token}` };

  await pagerduty.requestAny('GET /users/{id}', { path: { id: token }, headers }).catch(String);
  await pagerduty.requestAny('GET /users', { query: { query: token } }).catch(String);

  const shown = inspect(told, { depth: Infinity, showHidden: true });
  expect(told.length).toBeGreaterThan(3);
  expect(shown).toContain("'x-echo': 'is [redacted]'");
  expect(shown).toContain('query=[redacted]');
  expect(shown).not.toMatch(/SecretKey|another secret|a third/);
});

test('adds the headers that a hook answers to its own try only', async () => {
  let count = 0;
  const request = async () => (++count === 1 ? { traceparent: '00-1' } : undefined);
  const { pagerduty, requests } = client([answer(503), {}], { hooks: { request } });

  await untilDone(pagerduty.request('GET /services'));

  expect(requests.map(({ headers }) => headers.get('traceparent'))).toEqual(['00-1', null]);
});

test('a hook cannot put another credential in, nor change the request through its event', async () => {
  const request: Hooks['request'] = ({ headers }) => {
    Object.assign(headers, { accept: 'text/plain' });
    return count++ === 0 ? {} : { AUTHORIZATION: 'Token token=another' };
  };
  let count = 0;
  const { pagerduty, requests } = client([{}], { hooks: { request } });

  await pagerduty.request('GET /services');
  const failure = pagerduty.request('GET /services');

  await expect(failure).rejects.toThrow(InvalidRequestError);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers.get('accept')).toContain('vnd.pagerduty');
});

test.each([
  ['request', 0],
  ['response', 1],
  ['retry', 1],
])('a %s hook that throws fails the call with its error', async (name, count) => {
  const failure = new TypeError('a fault in the hook');
  const hook = () => Promise.reject(failure);
  const { pagerduty, requests } = client([answer(503), {}], { hooks: { [name]: hook } });

  await expect(untilDone(pagerduty.request('GET /services'))).rejects.toBe(failure);
  expect(requests).toHaveLength(count);
});

test.each(['request', 'response', 'retry'])(
  'the deadline ends a %s hook that never comes back, and its turn with it',
  async (name) => {
    const hook = () => new Promise<undefined>(() => {});
    const { pagerduty } = client([answer(503), {}], { hooks: { [name]: hook }, deadlineMs: 500 });

    const call = untilDone(pagerduty.request('GET /services'));

    await expect(call).rejects.toThrow('GET /services took longer than 500 ms');
    expect(vi.getTimerCount()).toBe(0);
  },
);
