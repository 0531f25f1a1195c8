import { fakeFetch } from 'fake-fetch';
import { afterEach, expect, test, vi } from 'vitest';
import { Pingera } from '../client.ts';
import { PingeraApiError, PingeraConnectionError, PingeraTimeoutError } from '../errors.ts';

const apiKey = 'k3y-0f-4-t3st';
const check = { id: 'a1b2c3d4e5f6', name: 'Shop' };

afterEach(() => {
  vi.useRealTimers();
});

/** A failure that asks to be tried again after some seconds, at once unless told. */
function failing(status: number, retryAfter = '0') {
  return new Response('', { status, headers: { 'retry-after': retryAfter } });
}

function networkFault(code: string) {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code }) });
}

/** A fetch that answers nothing until it is aborted. */
const silent: typeof globalThis.fetch = (input) =>
  new Promise((_, reject) => {
    const { signal } = new Request(input);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

test.each([408, 429, 500, 502, 503, 504, 520])('repeats a read after %d', async (status) => {
  const { fetch, requests } = fakeFetch(failing(status), failing(status), check);
  const pingera = new Pingera({ apiKey, fetch });

  expect(await pingera.checks.get('a1')).toEqual(check);
  expect(requests).toHaveLength(3);
});

test('repeats a POST that only reads', async () => {
  const { fetch, requests } = fakeFetch(failing(503), []);
  const pingera = new Pingera({ apiKey, fetch });
  const body = { component_ids: ['c1'] };

  await pingera.requestAny('POST /pages/{page_id}/components/uptime', {
    path: { page_id: 'p1' },
    body,
  });

  expect(requests.map((request) => request.body)).toEqual([body, body]);
});

test.each([400, 401, 403, 404, 422, 501])('does not repeat a read after %d', async (status) => {
  const { fetch, requests } = fakeFetch(failing(status));
  const pingera = new Pingera({ apiKey, fetch });

  await expect(pingera.request('GET /checks')).rejects.toMatchObject({ status });
  expect(requests).toHaveLength(1);
});

test('gives up after as many retries as told', async () => {
  const replies = Array.from({ length: 9 }, () => failing(503));
  const { fetch, requests } = fakeFetch(...replies);
  const pingera = new Pingera({ apiKey, fetch, retries: 2 });

  await expect(pingera.request('GET /checks')).rejects.toThrow(PingeraApiError);
  await expect(pingera.request('GET /checks', { retries: 0 })).rejects.toThrow(PingeraApiError);

  expect(requests).toHaveLength(3 + 1);
});

test('repeats a change after 429 and when nothing was sent, its body whole', async () => {
  vi.useFakeTimers();
  const { fetch, requests } = fakeFetch(failing(429), networkFault('ECONNREFUSED'), check);
  const pingera = new Pingera({ apiKey, fetch });

  const answer = pingera.checks.update('a1', { active: false });
  await vi.advanceTimersByTimeAsync(1000);

  expect(await answer).toEqual(check);
  expect(requests.map(({ body }) => body)).toEqual(
    Array.from({ length: 3 }, () => ({ active: false })),
  );
});

test.each([500, 503, 408])('does not repeat a change after %d', async (status) => {
  const { fetch, requests } = fakeFetch(failing(status));
  const pingera = new Pingera({ apiKey, fetch });

  await expect(pingera.checks.update('a1', {})).rejects.toMatchObject({ status });
  expect(requests).toHaveLength(1);
});

test('does not repeat a change whose connection broke after it was sent', async () => {
  const { fetch, requests } = fakeFetch(networkFault('ECONNRESET'));
  const pingera = new Pingera({ apiKey, fetch });

  const answer = pingera.checks.update('a1', {});

  await expect(answer).rejects.toThrow(PingeraConnectionError);
  await expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(requests).toHaveLength(1);
});

test('takes a GET that records a ping for the change it is', async () => {
  const { fetch, requests } = fakeFetch(failing(503), failing(429), { status: 'ok' });
  const pingera = new Pingera({ fetch });
  const key = 'GET /heartbeats/{check_id}/ping';
  const input = { path: { check_id: 'a1' } };

  await expect(pingera.request(key, input)).rejects.toMatchObject({ status: 503 });
  expect(requests).toHaveLength(1);
  expect(await pingera.request(key, input)).toEqual({ status: 'ok' });
});

test('repeats a read whose body broke off', async () => {
  vi.useFakeTimers();
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id":'));
      controller.error(networkFault('UND_ERR_SOCKET'));
    },
  });
  const { fetch, requests } = fakeFetch(new Response(broken), check);

  const answer = new Pingera({ apiKey, fetch }).checks.get('a1');
  await vi.advanceTimersByTimeAsync(1000);

  expect(await answer).toEqual(check);
  expect(requests).toHaveLength(2);
});

test('waits as long as the API asks', async () => {
  vi.useFakeTimers();
  const { fetch, requests } = fakeFetch(failing(429, '5'), check);

  const answer = new Pingera({ apiKey, fetch }).checks.get('a1');
  await vi.advanceTimersByTimeAsync(4999);
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);

  expect(await answer).toEqual(check);
});

test('does not wait past the deadline', async () => {
  const { fetch, requests } = fakeFetch(failing(429, '90'));
  const pingera = new Pingera({ apiKey, fetch });

  await expect(pingera.request('GET /checks')).rejects.toMatchObject({ retryAfterMs: 90_000 });
  expect(requests).toHaveLength(1);
});

test('gives up a try after its limit', async () => {
  vi.useFakeTimers();
  const pingera = new Pingera({ apiKey, fetch: silent, retries: 0 });

  const answer = pingera.request('GET /checks', { timeoutMs: 1000 });
  const checked = expect(answer).rejects.toThrow('GET /checks took longer than 1000 ms');

  await vi.advanceTimersByTimeAsync(1000);
  await checked;
});

test('gives up a call after its deadline, and says which limit it was', async () => {
  vi.useFakeTimers();
  const pingera = new Pingera({ apiKey, fetch: silent, timeoutMs: 40_000 });

  const answer = pingera.request('GET /checks');
  const checked = expect(answer).rejects.toThrow('GET /checks took longer than 90000 ms');

  await vi.advanceTimersByTimeAsync(90_000);
  await checked;
});

test('repeats no change that timed out', async () => {
  vi.useFakeTimers();
  let tries = 0;
  const fetch: typeof globalThis.fetch = (input) => {
    tries += 1;
    return silent(input);
  };

  const answer = new Pingera({ apiKey, fetch }).checks.update('a1', {});
  const checked = expect(answer).rejects.toThrow(PingeraTimeoutError);

  await vi.advanceTimersByTimeAsync(90_000);
  await checked;
  expect(tries).toBe(1);
});

type Fetch = typeof globalThis.fetch;

function withFetch(fetch: Fetch): Pingera {
  return new Pingera({ apiKey, fetch });
}

/** Clients that are busy for long, and call back when they are. */
const busy: readonly [string, (begun: () => void) => Pingera][] = [
  [
    'while a try is under way',
    (begun) =>
      withFetch((input) => {
        begun();
        return silent(input);
      }),
  ],
  [
    'where the fetch takes no notice of signals',
    (begun) =>
      withFetch(() => {
        begun();
        return new Promise(() => {});
      }),
  ],
  [
    'while waiting for the next try',
    (begun) =>
      withFetch(async () => {
        setTimeout(begun);
        return failing(503, '60');
      }),
  ],
  [
    'while asking for a credential',
    (begun) =>
      new Pingera({
        auth() {
          begun();
          return new Promise(() => {});
        },
      }),
  ],
];

test.each(busy)('passes the reason of an abort through %s', async (_, makeClient) => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const pingera = makeClient(() => queueMicrotask(() => controller.abort(reason)));

  const answer = pingera.request('GET /checks', { signal: controller.signal });

  await expect(answer).rejects.toBe(reason);
});

test('sends nothing after an abort', async () => {
  const { fetch, requests } = fakeFetch(check);
  const pingera = new Pingera({ apiKey, fetch });

  const answer = pingera.request('GET /checks', { signal: AbortSignal.abort('gone') });

  await expect(answer).rejects.toBe('gone');
  expect(requests).toEqual([]);
});
