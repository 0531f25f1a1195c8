import { inspect } from 'node:util';
import { fakeFetch, type Reply } from 'fake-fetch';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pingera } from '../client.ts';
import { PingeraInvalidRequestError } from '../errors.ts';
import type { Hooks } from './hooks.ts';

const apiKey = 'k3y-0f-4-t3st';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Calls `getCheck` with hooks that write down what they are told. */
async function call(replies: readonly Reply[], hooks: Hooks = {}) {
  const { fetch, requests } = fakeFetch(...replies);
  const told: unknown[] = [];
  const recorder: Hooks = {
    request: (event: unknown) => void told.push(['request', event]),
    response: async (event) => told.push(['response', event]),
    retry: (event) => told.push(['retry', event]),
  };
  const headers = { 'X-Proxy-Token': 'pr0xy' };
  const pingera = new Pingera({ apiKey, fetch, headers, hooks: { ...recorder, ...hooks } });
  const outcome = pingera.checks.get('a1').catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { outcome: await outcome, told, requests };
}

test('tells every try, its end and the wait between', async () => {
  const { told } = await call([
    new Response('', { status: 503, headers: { 'x-request-id': 'r1' } }),
    new TypeError('fetch failed'),
    { id: 'a1' },
  ]);

  const operation = 'GET /checks/{check_id}';
  const tried = (attempt: number) => ({
    operation,
    method: 'GET',
    url: 'https://api.pingera.ru/v1/checks/a1',
    headers: {
      accept: 'application/json',
      authorization: '[redacted]',
      'x-proxy-token': '[redacted]',
    },
    attempt,
  });
  const down = expect.objectContaining({ name: 'PingeraApiError', status: 503 });
  const lost = expect.objectContaining({ name: 'PingeraConnectionError' });
  const end = { durationMs: 0, status: undefined, requestId: undefined, error: undefined };
  expect(told).toEqual([
    ['request', tried(1)],
    ['response', { ...tried(1), ...end, status: 503, requestId: 'r1', error: down }],
    ['retry', { operation, attempt: 1, waitMs: 300, reason: 'status', error: down }],
    ['request', tried(2)],
    ['response', { ...tried(2), ...end, error: lost }],
    ['retry', { operation, attempt: 2, waitMs: 600, reason: 'connection', error: lost }],
    ['request', tried(3)],
    ['response', { ...tried(3), ...end, status: 200 }],
  ]);
});

test('no event holds the credential, whatever the answer repeats', async () => {
  const body = { message: `Bad key ${apiKey}` };
  const headers = { 'x-request-id': `of-${apiKey}` };

  const { told } = await call([Response.json(body, { status: 401, headers })]);

  expect(told).toHaveLength(2);
  expect(inspect(told, { depth: 9, showHidden: true })).not.toContain(apiKey);
});

test('the request hook adds headers to its try', async () => {
  const hooks = { request: async () => ({ traceparent: '00-1-2-01' }) };

  const { requests } = await call([{ id: 'a1' }], hooks);

  expect(requests[0]?.headers.get('traceparent')).toBe('00-1-2-01');
  expect(requests[0]?.headers.get('authorization')).toBe(apiKey);
});

test('the request hook cannot change the credential', async () => {
  const hooks = { request: () => ({ Authorization: 'other' }) };

  const { outcome, requests } = await call([], hooks);

  expect(outcome).toBeInstanceOf(PingeraInvalidRequestError);
  expect(requests).toEqual([]);
});

const fault = new RangeError('hook');

test.each<[string, Hooks, number]>([
  ['request', { request: () => Promise.reject(fault) }, 0],
  ['response', { response: () => Promise.reject(fault) }, 1],
  ['retry', { retry: () => Promise.reject(fault) }, 1],
])('a %s hook that throws fails the call with what it throws', async (_, hooks, sent) => {
  const { outcome, requests } = await call([new Response('', { status: 503 })], hooks);

  expect(outcome).toBe(fault);
  expect(requests).toHaveLength(sent);
});
