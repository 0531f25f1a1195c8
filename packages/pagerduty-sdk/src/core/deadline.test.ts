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

  await expect(deadline.race(Promise.resolve(1))).resolves.toBe(1);
  await expect(deadline.race(Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('ends when its time is up', async () => {
  const deadline = new Deadline('GET /x', 1_000, undefined);
  vi.advanceTimersByTime(400);

  const outcome = deadline.race(never).catch(String);
  vi.advanceTimersByTime(599);
  expect([deadline.remainingMs, deadline.isOver]).toEqual([1, true]);
  vi.advanceTimersByTime(1);

  expect(await outcome).toBe('TimeoutError: GET /x took longer than 1000 ms');
});

test('ends when its signal is aborted, before or after', async () => {
  const abort = new AbortController();
  const deadline = new Deadline('GET /x', 1_000, abort.signal);

  const outcome = deadline.race(never).catch((reason: unknown) => reason);
  abort.abort('stop');

  expect(await outcome).toBe('stop');
  await expect(deadline.race(never)).rejects.toBe('stop');
});
