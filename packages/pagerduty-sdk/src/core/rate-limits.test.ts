import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PagerDuty } from '../client.ts';
import type { PagerDutyOptions } from '../options.ts';
import { limitedServer, untilDone } from './limited-server.fixture.ts';
import { answer, client, countsAfter, settle, stopTime, token } from './transport.fixture.ts';

beforeEach(() => {
  stopTime();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function storm(pagerduty: PagerDuty, count: number): Promise<unknown[]> {
  return Promise.all(Array.from({ length: count }, () => pagerduty.request('GET /services')));
}

test.each([
  ['a whole minute is left', { limit: 960 }, 0],
  ['the limit is nearly used up', { limit: 960, used: 940 }, 0],
  ['others have used it up', { limit: 960, used: 960 }, 4],
  ['it is small', { limit: 150 }, 0],
  ['answers are slow', { limit: 150, latencyMs: 2_000 }, 0],
  ['no header ever comes', { limit: 1_000, isMute: true }, 0],
])('200 calls at once all succeed when %s', async (_, limited, most429) => {
  const { fetch, seen } = limitedServer(limited);
  const pagerduty = new PagerDuty({ token, fetch });

  const answers = await untilDone(storm(pagerduty, 200));

  expect(answers).toHaveLength(200);
  expect(seen.statuses.filter((status) => status === 429).length).toBeLessThanOrEqual(most429);
  expect(seen.most).toBeGreaterThan(4);
});

test('without the limiter the same calls run into the limit', async () => {
  const { fetch, seen } = limitedServer({ limit: 150 });
  const pagerduty = new PagerDuty({ token, fetch, rateLimit: 'off' });

  await untilDone(storm(pagerduty, 200));

  expect(seen.most).toBe(200);
  expect(seen.statuses.filter((status) => status === 429)).toHaveLength(50);
});

test('a limit without headers is found by its 429s, and calls end well', async () => {
  const { fetch, seen } = limitedServer({ limit: 20, isMute: true, latencyMs: 1_000 });
  const pagerduty = new PagerDuty({ token, fetch, retries: 20 });

  await untilDone(storm(pagerduty, 30));

  expect(seen.statuses.filter((status) => status === 200)).toHaveLength(30);
});

test('begins with few requests at once, and lets more through with every answer', async () => {
  const { fetch, seen } = limitedServer({ limit: 960 });
  const pagerduty = new PagerDuty({ token, fetch });
  const most: number[] = [];

  const calls = storm(pagerduty, 200);
  for (let turn = 0; turn < 6; turn++) {
    await settle();
    most.push(seen.most);
    vi.advanceTimersByTime(30);
  }
  await untilDone(calls);

  expect(most).toEqual([4, 8, 16, 32, 64, 64]);
});

test('all clients of a credential wait for the reset that one of them was told of', async () => {
  const { pagerduty, requests } = client([answer(429, { 'ratelimit-reset': '7' }), {}, {}, {}]);
  const first = pagerduty.request('GET /services');
  await settle();

  const second = pagerduty.request('GET /teams');
  const third = pagerduty.request('GET /users');

  expect(await countsAfter(requests, [6_999, 1])).toEqual([1, 4]);
  await Promise.all([first, second, third]);
});

test.each<[string, Partial<PagerDutyOptions>, Partial<PagerDutyOptions>, number]>([
  ['the same credential', {}, {}, 4],
  ['other credentials', {}, { token: 'another-key-altogether' }, 8],
  ['other kinds of credential', {}, { token: undefined, bearer: token }, 8],
  ['other regions', {}, { region: 'eu' }, 8],
  ['one without a limiter', {}, { rateLimit: 'off' }, 104],
])('two clients of %s send %#', async (_, one, other, count) => {
  const { fetch, seen } = limitedServer({ limit: 960 });
  const clients = [one, other].map((options) => new PagerDuty({ token, fetch, ...options }));

  const calls = Promise.all(clients.map((pagerduty) => storm(pagerduty, 100)));
  await settle();
  const { most } = seen;
  await untilDone(calls);

  expect(most).toBe(count);
});

test('a limit of one operation holds back neither others nor itself for ever', async () => {
  const busy = answer(429, { 'ratelimit-reset': '30', 'ratelimit-remaining': '0' });
  const { pagerduty, requests } = client([busy, {}, {}, {}]);
  const onCalls = pagerduty.request('GET /oncalls');
  await settle();

  await pagerduty.request('GET /services');
  const more = pagerduty.request('GET /oncalls');

  expect(await countsAfter(requests, [29_999, 1])).toEqual([2, 4]);
  await Promise.all([onCalls, more]);
});

test('an abort leaves the queue at once, and takes no turn with it', async () => {
  const { fetch, seen } = limitedServer({ limit: 960, latencyMs: 50 });
  const pagerduty = new PagerDuty({ token, fetch });
  const abort = new AbortController();
  const calls = storm(pagerduty, 4);
  await settle();

  const aborted = pagerduty.request('GET /teams', { signal: abort.signal }).catch(String);
  const last = pagerduty.request('GET /users');
  await settle();
  abort.abort('no longer wanted');
  await settle();

  expect(await aborted).toBe('no longer wanted');
  expect(seen.statuses).toEqual([]);
  await untilDone(Promise.all([calls, last]));
  expect(seen.statuses).toHaveLength(5);
  expect(vi.getTimerCount()).toBe(0);
});

test('the deadline of a call bounds its wait for a turn', async () => {
  const fetch = () => new Promise<never>(() => {});
  const pagerduty = new PagerDuty({ token, fetch, deadlineMs: 1_000, retries: 0 });

  const calls = Array.from({ length: 6 }, () => pagerduty.request('GET /services').catch(String));

  expect(await untilDone(Promise.all(calls))).toEqual(
    Array(6).fill('TimeoutError: GET /services took longer than 1000 ms'),
  );
});

test('a wait that would outlast the call is not begun, and says how long it would be', async () => {
  const { pagerduty, requests } = client([answer(429, { 'retry-after': '120' })]);
  await pagerduty.request('GET /services').catch(String);

  const failure = await pagerduty.request('GET /teams').catch((error: unknown) => error);

  expect(failure).toMatchObject({
    name: 'ApiError',
    status: 429,
    retryAfterMs: 120_000,
    message: 'GET /teams answered 429: not sent, for the rate limit is used up for 120 s more',
  });
  expect(requests).toHaveLength(1);
});

test('a reset in a year holds nothing back for longer than 5 minutes', async () => {
  const headers = { 'ratelimit-remaining': '0', 'ratelimit-reset': '31536000' };
  const { pagerduty, requests } = client([answer(404, headers), {}], { deadlineMs: 400_000 });
  await pagerduty.request('GET /services').catch(String);

  const call = pagerduty.request('GET /teams');

  expect(await countsAfter(requests, [299_999, 1])).toEqual([1, 2]);
  await call;
});

test.each([
  { 'ratelimit-remaining': '0' },
  { 'ratelimit-remaining': '0', 'ratelimit-reset': 'soon' },
  { 'ratelimit-remaining': '-1', 'ratelimit-reset': '60' },
  { 'ratelimit-reset': '60' },
])('headers that do not say it all, %j, hold nothing back', async (headers) => {
  const { pagerduty, requests } = client([answer(404, headers), {}]);
  await pagerduty.request('GET /services').catch(String);

  await pagerduty.request('GET /teams');

  expect(requests).toHaveLength(2);
});

test('keeps the credentials in use, however many there are', async () => {
  const { fetch, seen } = limitedServer({ limit: 5_000 });
  const ask = (key: string) => new PagerDuty({ token: key, fetch }).request('GET /services');
  const busy = storm(new PagerDuty({ token, fetch }), 8);
  await settle();

  const others = Array.from({ length: 1_100 }, (_, index) => ask(`key-number-${index}`));
  const again = storm(new PagerDuty({ token, fetch }), 8);
  await settle();

  expect(seen.most).toBe(4 + 1_100);
  await untilDone(Promise.all([busy, again, ...others]));
});

test('forgets the credential that was idle the longest, once there are 1000 others', async () => {
  const headers = { 'ratelimit-remaining': '0', 'ratelimit-reset': '60' };
  const sent: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push(new Request(input, init).headers.get('authorization'));
    return answer(200, headers);
  };
  const ask = (index: number) =>
    new PagerDuty({ token: `key-number-${index}`, fetch }).request('GET /services');
  for (let index = 0; index <= 1_000; index++) await ask(index);

  const held = ask(1_000);
  await ask(0);

  expect(sent).toHaveLength(1_002);
  await untilDone(held);
});

test.each(['fast', '', null])('refuses the rateLimit %j', (rateLimit) => {
  // @ts-expect-error: no such way
  expect(() => new PagerDuty({ token, rateLimit })).toThrow('rateLimit must be adaptive or off');
});
