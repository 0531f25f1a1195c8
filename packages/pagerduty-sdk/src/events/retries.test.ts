import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  answer,
  countsAfter,
  dropped,
  settle,
  silentFetch,
  stopTime,
} from '../core/transport.fixture.ts';
import { ApiError, ConnectionError, TimeoutError } from '../errors.ts';
import { PagerDutyEvents } from './client.ts';
import { accepted, alert, eventsClient, routingKey } from './events.fixture.ts';

const change = { payload: { summary: 'Deployed 220' } };

beforeEach(() => {
  stopTime();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test.each([
  ['500', answer(500)],
  ['503', answer(503)],
  ['a dropped connection', dropped('ECONNRESET')],
  ['a fault without a code', new Error('Network connection lost.')],
])('an alert is sent again under the same key after %s', async (_, reply) => {
  const { events, requests } = eventsClient([reply, accepted()]);

  const call = events.trigger(alert());

  expect(await countsAfter(requests, [300])).toEqual([2]);
  const { dedup_key } = await call;
  expect(requests.map(({ body }) => body)).toMatchObject([{ dedup_key }, { dedup_key }]);
});

test.each([
  ['500', answer(500), 'POST /v2/change/enqueue answered 500: no explanation was given'],
  ['a dropped connection', dropped('ECONNRESET'), 'got no answer: ECONNRESET'],
])('a change is not sent again after %s: it may be done', async (_, reply, message) => {
  const { events, requests } = eventsClient([reply]);

  await expect(events.change(change)).rejects.toThrow(message);
  expect(requests.length).toBe(1);
});

test.each([
  ['a refused connection', dropped('ECONNREFUSED'), 300],
  ['429', answer(429, { 'retry-after': '2' }), 2_000],
])('a change is sent again after %s: nothing was done', async (_, reply, waitMs) => {
  const { events, requests } = eventsClient([reply, accepted()]);

  const call = events.change(change);

  expect(await countsAfter(requests, [waitMs])).toEqual([2]);
  await expect(call).resolves.toMatchObject({ status: 'success' });
});

test('waits half a minute after a 429 that names no wait', async () => {
  const { events, requests } = eventsClient([answer(429), accepted()]);

  const call = events.trigger(alert());

  expect(await countsAfter(requests, [0, 29_999, 1])).toEqual([1, 1, 2]);
  await call;
});

test('a 400 is told as it is, and not sent again', async () => {
  const said = {
    status: 'invalid event',
    message: 'Event object is invalid',
    errors: ["Length of 'routing_key' is incorrect"],
  };
  const { events, requests } = eventsClient([Response.json(said, { status: 400 })]);

  const error = await events.trigger(alert()).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 400, errors: said.errors, isRetryable: false });
  expect(String(error)).toContain('POST /v2/enqueue answered 400: Event object is invalid');
  expect(requests.length).toBe(1);
});

test('a redirect is neither followed nor tried again', async () => {
  const redirects: (string | undefined)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    redirects.push(init?.redirect);
    return Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
  };

  const call = new PagerDutyEvents({ routingKey, fetch }).trigger(alert());

  await expect(call).rejects.toThrow('a redirect, which is never followed');
  expect(redirects).toEqual(['manual']);
});

test('gives up after so many tries, of the client or of the call', async () => {
  const failing = () => Array.from({ length: 9 }, () => dropped('ECONNRESET'));
  const plain = eventsClient(failing(), { retries: 2 });
  const called = eventsClient(failing());

  const first = plain.events.resolve('a').catch((error: unknown) => error);
  await countsAfter(plain.requests, [300, 600, 10_000]);
  const second = called.events.resolve('a', { retries: 0 }).catch((error: unknown) => error);

  expect(await first).toBeInstanceOf(ConnectionError);
  expect(await second).toBeInstanceOf(ConnectionError);
  expect([plain.requests.length, called.requests.length]).toEqual([3, 1]);
});

test('does not begin a wait that would outlast the deadline', async () => {
  const { events, requests } = eventsClient([answer(429, { 'retry-after': '120' })]);

  const error = await events.trigger(alert()).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ status: 429, retryAfterMs: 120_000 });
  expect(requests.length).toBe(1);
});

test('each try and the event as a whole have their limits', async () => {
  const { fetch, signals } = silentFetch();
  const events = new PagerDutyEvents({ routingKey, fetch, timeoutMs: 1_000, deadlineMs: 1_500 });

  const outcome = events.trigger(alert()).catch((thrown: unknown) => thrown);
  const counts = await countsAfter(signals, [1_000, 0, 500]);

  expect(counts).toEqual([1, 2, 2]);
  expect(await outcome).toBeInstanceOf(TimeoutError);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test('an abort ends the wait for the next try with its own reason', async () => {
  const { events, requests } = eventsClient([answer(429), accepted()]);
  const abort = new AbortController();

  const call = events.trigger(alert(), { signal: abort.signal }).catch((reason: unknown) => reason);
  await settle();
  abort.abort('stop');

  expect(await call).toBe('stop');
  expect(await countsAfter(requests, [60_000])).toEqual([1]);
});

test('sends nothing when it is aborted before', async () => {
  const { events, requests } = eventsClient([]);

  const call = events.trigger(alert(), { signal: AbortSignal.abort('no') });

  await expect(call).rejects.toBe('no');
  expect(requests).toEqual([]);
});
