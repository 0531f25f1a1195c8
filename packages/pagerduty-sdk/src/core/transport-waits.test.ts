import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PagerDuty } from '../client.ts';
import { ApiError, TimeoutError } from '../errors.ts';
import {
  answer,
  client,
  countsAfter,
  settle,
  silentFetch,
  stopTime,
  token,
} from './transport.fixture.ts';

beforeEach(() => {
  stopTime();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test.each<[string, Record<string, string>]>([
  ['Retry-After in seconds', { 'retry-after': '7' }],
  ['Retry-After as a date', { 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }],
  ['ratelimit-reset', { 'ratelimit-reset': '7' }],
  ['Retry-After before ratelimit-reset', { 'retry-after': '7', 'ratelimit-reset': '60' }],
  ['Retry-After before other limits', { 'retry-after': '7', 'x-ratelimit-reset': '60' }],
  ['ratelimit-reset before other limits', { 'ratelimit-reset': '7', 'x-ratelimit-reset': '60' }],
])('after a 429 waits as long as %s says', async (_, headers) => {
  vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
  const { pagerduty, requests } = client([answer(429, headers), { services: [] }]);

  const call = pagerduty.request('GET /services');

  expect(await countsAfter(requests, [0, 6_999, 1])).toEqual([1, 1, 2]);
  await expect(call).resolves.toEqual({ services: [] });
});

test.each([408, 500, 502, 503, 504])('obeys Retry-After on a %d as well', async (status) => {
  const { pagerduty, requests } = client([answer(status, { 'retry-after': '2' }), {}]);

  const call = pagerduty.request('GET /services');

  expect(await countsAfter(requests, [0, 1_999, 1])).toEqual([1, 1, 2]);
  await call;
});

test('does not take the rate limit of a 503 for a wait', async () => {
  const { pagerduty, requests } = client([answer(503, { 'ratelimit-reset': '60' }), {}]);

  const call = pagerduty.request('GET /services');

  expect(await countsAfter(requests, [0])).toEqual([2]);
  await call;
});

test.each([
  ['no jitter left to chance', 1, [299, 1, 599, 1, 1_199, 1], [1, 2, 2, 3, 3, 4]],
  ['half of it', 0.5, [149, 1, 299, 1, 599, 1], [1, 2, 2, 3, 3, 4]],
])('backs off twice as long each time, with %s', async (_, random, waitsMs, counts) => {
  vi.spyOn(Math, 'random').mockReturnValue(random);
  const { pagerduty, requests } = client(Array.from({ length: 4 }, () => answer(500)));

  const call = pagerduty.request('GET /services').catch((error: unknown) => error);

  expect(await countsAfter(requests, waitsMs)).toEqual(counts);
  expect(await call).toBeInstanceOf(ApiError);
});

test('never backs off for longer than 10 s', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  const replies = Array.from({ length: 8 }, () => answer(500));
  const { pagerduty, requests } = client(replies, { retries: 7 });

  const call = pagerduty.request('GET /services').catch((error: unknown) => error);

  const waitsMs = [300, 600, 1_200, 2_400, 4_800, 9_600, 9_999, 1];
  expect(await countsAfter(requests, waitsMs)).toEqual([2, 3, 4, 5, 6, 7, 7, 8]);
  expect(await call).toBeInstanceOf(ApiError);
});

test('does not wait beyond the deadline, and says how long it would have been', async () => {
  const { pagerduty, requests } = client([answer(429, { 'retry-after': '91' }), {}]);

  const failure = pagerduty.request('GET /services');

  await expect(failure).rejects.toMatchObject({
    name: 'ApiError',
    status: 429,
    retryAfterMs: 91_000,
    isRetryable: true,
  });
  expect(requests).toHaveLength(1);
});

test('takes time that is spent off the wait that is allowed', async () => {
  const replies = [answer(429, { 'retry-after': '50' }), answer(429, { 'retry-after': '50' })];
  const { pagerduty, requests } = client(replies);

  const call = pagerduty.request('GET /services').catch((error: unknown) => error);

  expect(await countsAfter(requests, [50_000, 50_000])).toEqual([2, 2]);
  expect(await call).toMatchObject({ name: 'ApiError', status: 429, retryAfterMs: 50_000 });
});

test('a read that answers 503 for ever ends with the 503, within the deadline', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  const options = { retries: 1_000, deadlineMs: 5_000 };
  const { pagerduty, requests } = client(
    Array.from({ length: 1_000 }, () => answer(503)),
    options,
  );

  const call = pagerduty.request('GET /services').catch((error: unknown) => error);

  expect((await countsAfter(requests, Array(50).fill(100))).at(-1)).toBe(5);
  expect(await call).toMatchObject({ name: 'ApiError', status: 503 });
});

test('a read that times out is tried again, and each try is called off', async () => {
  const { fetch, signals } = silentFetch();
  const pagerduty = new PagerDuty({ token, fetch, timeoutMs: 1_000, retries: 2 });

  const call = pagerduty.request('GET /services').catch((error: unknown) => error);

  expect(await countsAfter(signals, [999, 1, 0, 1_000, 0, 1_000])).toEqual([1, 1, 2, 2, 3, 3]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
  expect(await call).toBeInstanceOf(TimeoutError);
  expect(String(await call)).toBe('TimeoutError: GET /services took longer than 1000 ms');
});

test('a change that times out is not sent again', async () => {
  const { fetch, signals } = silentFetch();
  const pagerduty = new PagerDuty({ token, fetch });
  const body = { tag: { type: 'tag', label: 'x' } } as const;

  const call = pagerduty.request('POST /tags', { body, timeoutMs: 50 }).catch(String);

  expect(await countsAfter(signals, [50, 90_000])).toEqual([1, 1]);
  expect(await call).toBe('TimeoutError: POST /tags took longer than 50 ms');
});

test('the deadline ends a call in the middle of a try, and is what the error names', async () => {
  const { fetch, signals } = silentFetch();
  const pagerduty = new PagerDuty({ token, fetch, timeoutMs: 2_000, deadlineMs: 3_000 });
  const ended: string[] = [];

  void pagerduty.request('GET /services').catch((error: unknown) => ended.push(String(error)));

  expect(await countsAfter(signals, [2_000, 0, 998])).toEqual([1, 2, 2]);
  expect(ended).toEqual([]);
  expect(await countsAfter(signals, [2])).toEqual([2]);
  expect(ended).toEqual(['TimeoutError: GET /services took longer than 3000 ms']);
});

test('an answer that comes after its try was given up does not stand for a later one', async () => {
  const answerLater: ((response: Response) => void)[] = [];
  const pagerduty = new PagerDuty({
    token,
    timeoutMs: 100,
    fetch: () => new Promise((resolve) => answerLater.push(resolve)),
  });

  const call = pagerduty.request('GET /services').catch((error: unknown) => error);
  await countsAfter([], [100, 0]);
  answerLater[1]?.(answer(404));
  answerLater[0]?.(Response.json({ services: [] }));

  expect(await call).toMatchObject({ name: 'ApiError', status: 404 });
});

test('an abort during the wait ends it at once, with the caller’s reason', async () => {
  const { pagerduty, requests } = client([answer(429, { 'retry-after': '60' }), {}]);
  const abort = new AbortController();
  const reason = new Error('the user left');

  const call = pagerduty.request('GET /services', { signal: abort.signal });
  const outcome = call.catch((error: unknown) => error);
  await settle();
  abort.abort(reason);

  expect(await outcome).toBe(reason);
  expect(await countsAfter(requests, [90_000])).toEqual([1]);
});

test('an abort during a try calls it off, with the caller’s reason', async () => {
  const { fetch, signals } = silentFetch();
  const abort = new AbortController();

  const call = new PagerDuty({ token, fetch }).request('GET /services', { signal: abort.signal });
  const outcome = call.catch((error: unknown) => error);
  await settle();
  abort.abort();

  expect(await outcome).toBe(abort.signal.reason);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test('an abort is told by its reason, whatever the fetch makes of it', async () => {
  const abort = new AbortController();
  const fetch = async () => {
    abort.abort('the user left');
    throw new TypeError('fetch failed');
  };

  const call = new PagerDuty({ token, fetch }).request('GET /services', { signal: abort.signal });

  await expect(call).rejects.toBe('the user left');
});

test.each(['GET /services', 'POST /tags'])(
  '%s sends and asks nothing when it is aborted before',
  async (key) => {
    const asked: string[] = [];
    const auth = () => ({ token: `key-${asked.push('auth')}` });
    const { pagerduty, requests } = client([{}], { token: undefined, auth });

    await expect(pagerduty.requestAny(key, { signal: AbortSignal.abort('no') })).rejects.toBe('no');
    expect([requests, asked]).toEqual([[], []]);
  },
);
