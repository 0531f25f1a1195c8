import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Deadline } from './deadline.ts';
import { stopTime } from './transport.fixture.ts';

const never = new Promise<never>(() => {});

beforeEach(stopTime);

afterEach(() => {
  vi.useRealTimers();
});

test('gives what the work gives, and leaves nothing behind', async () => {
  const { signal } = new AbortController();
  const deadline = new Deadline('GET /x', 1_000, signal);

  await expect(deadline.within(2_000, async () => 1)).resolves.toBe(1);
  await expect(deadline.within(2_000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('ends when its time is up', async () => {
  const deadline = new Deadline('GET /x', 1_000, undefined);
  vi.advanceTimersByTime(400);

  const outcome = deadline.within(2_000, () => never).catch(String);
  vi.advanceTimersByTime(599);
  expect(deadline.remainingMs).toBe(1);
  vi.advanceTimersByTime(1);

  expect(await outcome).toBe('TimeoutError: GET /x took longer than 1000 ms');
});

test('ends when its signal is aborted, before or after', async () => {
  const abort = new AbortController();
  const deadline = new Deadline('GET /x', 1_000, abort.signal);

  const outcome = deadline.within(2_000, () => never).catch((reason: unknown) => reason);
  abort.abort('stop');

  expect(await outcome).toBe('stop');
  await expect(deadline.within(2_000, () => never)).rejects.toBe('stop');
});

test('ends when the time of this part is up', async () => {
  const deadline = new Deadline('GET /x', 1_000, undefined);
  const seen: AbortSignal[] = [];

  const outcome = deadline
    .within(300, (signal) => {
      seen.push(signal);
      return never;
    })
    .catch(String);
  vi.advanceTimersByTime(300);

  expect(await outcome).toBe('TimeoutError: GET /x took longer than 300 ms');
  expect(seen.map(({ aborted }) => aborted)).toEqual([true]);
});

test('a wait ends by itself, or with the signal, and leaves nothing behind', async () => {
  const abort = new AbortController();
  const deadline = new Deadline('GET /x', 1_000, abort.signal);

  const first = deadline.wait(200);
  await vi.advanceTimersByTimeAsync(200);
  const second = deadline.wait(200).catch((reason: unknown) => reason);
  abort.abort('stop');

  await expect(first).resolves.toBeUndefined();
  expect(await second).toBe('stop');
  expect(vi.getTimerCount()).toBe(0);
});
