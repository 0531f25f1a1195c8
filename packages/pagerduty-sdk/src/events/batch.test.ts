import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, countsAfter, settle, stopTime } from '../core/transport.fixture.ts';
import { InvalidRequestError } from '../errors.ts';
import type { BatchItem } from './batch.ts';
import { PagerDutyEvents } from './client.ts';
import { accepted, alert, eventsClient, routingKey } from './events.fixture.ts';

beforeEach(() => {
  stopTime();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A client whose fetch answers when told to, and the dedup keys on their way. */
function heldClient() {
  const open: { readonly name: string; readonly answer: () => void }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { dedup_key, event_action } = await new Request(input, init).json();
    const name = `${event_action} ${dedup_key}`;
    await new Promise<void>((resolve) => open.push({ name, answer: resolve }));
    return accepted(dedup_key);
  };
  return { events: new PagerDutyEvents({ routingKey, fetch }), open };
}

const triggers = (count: number): readonly BatchItem[] =>
  Array.from({ length: count }, (_, index) => ({ trigger: alert(`k${index}`) }));

test('gives what became of each event, in their order', async () => {
  const { events, requests } = eventsClient([
    accepted('a'),
    answer(400),
    accepted('c'),
    accepted(),
  ]);
  const broken = { payload: { ...alert().payload, summary: '' } };

  const results = await events.sendBatch(
    [
      { trigger: alert('a') },
      { acknowledge: 'b' },
      { trigger: broken },
      { resolve: 'c' },
      { change: { payload: { summary: 'Deployed' } } },
    ],
    { concurrency: 1 },
  );

  const [, , refused] = results;
  expect(results).toMatchObject([
    { accepted: true, dedupKey: 'a', answer: { dedup_key: 'a' } },
    { accepted: false, dedupKey: 'b', error: { status: 400 } },
    { accepted: false, dedupKey: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    { accepted: true, dedupKey: 'c', answer: { status: 'success' } },
    { accepted: true, dedupKey: undefined, answer: { status: 'success' } },
  ]);
  expect(refused).toHaveProperty('error', expect.any(InvalidRequestError));
  expect(requests.map(({ body }) => body)).toMatchObject([
    { event_action: 'trigger' },
    { event_action: 'acknowledge' },
    { event_action: 'resolve' },
    { payload: { summary: 'Deployed' } },
  ]);
});

test('names the key that a failed trigger was sent under', async () => {
  const { events, requests } = eventsClient([answer(400)]);

  const [result] = await events.sendBatch([{ trigger: alert() }]);

  expect(requests[0]?.body).toMatchObject({ dedup_key: result?.dedupKey });
  expect(result?.accepted).toBe(false);
});

test('an empty batch is done at once', async () => {
  const { events } = eventsClient([]);

  expect(await events.sendBatch([])).toEqual([]);
});

test('has no more on their way at once than told, 4 by default', async () => {
  const { events, open } = heldClient();

  const batch = events.sendBatch(triggers(6));
  await settle();
  const first = open.length;
  open[1]?.answer();
  await settle();
  const second = open.length;
  for (let at = 0; at < 6; at += 1) {
    open[at]?.answer();
    await settle();
  }

  expect([first, second]).toEqual([4, 5]);
  expect((await batch).map(({ dedupKey }) => dedupKey)).toEqual([
    'k0',
    'k1',
    'k2',
    'k3',
    'k4',
    'k5',
  ]);
});

test('events of one key follow each other, whatever the others do', async () => {
  const { events, open } = heldClient();
  const names = () => open.map(({ name }) => name);

  const batch = events.sendBatch([
    { trigger: alert('a') },
    { resolve: 'a' },
    { trigger: alert('b') },
  ]);
  await settle();
  const before = names();
  open[1]?.answer();
  await settle();
  open[0]?.answer();
  await settle();
  const after = names();
  open[2]?.answer();
  await batch;

  expect(before).toEqual(['trigger a', 'trigger b']);
  expect(after).toEqual(['trigger a', 'trigger b', 'resolve a']);
});

test('keeps to the events of a minute, counting single events too', async () => {
  const replies = Array.from({ length: 6 }, () => accepted());
  const { events, requests } = eventsClient(replies, { eventsPerMinute: 3 });
  await events.resolve('single');
  vi.advanceTimersByTime(10_000);

  const batch = events.sendBatch(triggers(5));

  const counts = await countsAfter(requests, [0, 49_999, 1, 9_999, 1, 60_000]);
  expect(counts).toEqual([3, 3, 4, 4, 6, 6]);
  expect((await batch).every(({ accepted }) => accepted)).toBe(true);
});

test('a single event is never held back', async () => {
  const replies = Array.from({ length: 3 }, () => accepted());
  const { events, requests } = eventsClient(replies, { eventsPerMinute: 1 });

  await events.resolve('a');
  await events.resolve('b');
  await events.resolve('c');

  expect(requests.length).toBe(3);
});

test('a 429 holds back what was not sent yet', async () => {
  const busy = answer(429, { 'retry-after': '20' });
  const { events, requests } = eventsClient([busy, accepted(), accepted(), accepted()]);

  const batch = events.sendBatch(triggers(3), { concurrency: 2 });

  expect(await countsAfter(requests, [0, 19_999, 1])).toEqual([2, 2, 4]);
  expect((await batch).map(({ accepted }) => accepted)).toEqual([true, true, true]);
});

test('an abort leaves no event without a result', async () => {
  const { events, requests } = eventsClient([accepted('k0')], { eventsPerMinute: 1 });
  const abort = new AbortController();

  const batch = events.sendBatch(triggers(3), { signal: abort.signal });
  await settle();
  abort.abort('stop');

  expect(await batch).toMatchObject([
    { accepted: true, dedupKey: 'k0' },
    { accepted: false, dedupKey: 'k1', error: 'stop' },
    { accepted: false, dedupKey: 'k2', error: 'stop' },
  ]);
  expect(requests.length).toBe(1);
});

test.each([0, 1.5, Number.NaN])('refuses to send %d at once', async (concurrency) => {
  const { events } = eventsClient([]);

  const batch = events.sendBatch([], { concurrency });

  await expect(batch).rejects.toThrow('concurrency must be a whole number above 0');
});
