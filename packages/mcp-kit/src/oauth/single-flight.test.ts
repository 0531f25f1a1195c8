import { expect, test } from 'vitest';
import { createSingleFlight } from './single-flight.ts';

test('runs one task of a key at a time, and a new one after it', async () => {
  const run = createSingleFlight<number>(1000, () => 0);
  let runs = 0;
  const task = async () => ++runs;

  const together = await Promise.all([run('a', task), run('a', task), run('b', task)]);
  const later = await run('a', task);

  expect(together).toEqual([1, 1, 2]);
  expect(later).toBe(3);
});

test('forgets a failure once everybody has heard of it', async () => {
  const run = createSingleFlight<string>(1000, () => 0);
  const failing = () => Promise.reject(new Error('no'));

  const failed = await Promise.allSettled([run('a', failing), run('a', failing)]);
  const later = await run('a', () => Promise.resolve('yes'));

  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(later).toBe('yes');
});

test('does not wait for a task that never ends', async () => {
  let time = 0;
  const run = createSingleFlight<string>(1000, () => time);
  const lost = () => new Promise<string>(() => {});
  const fresh = () => Promise.resolve('fresh');
  void run('a', lost);
  time = 999;
  const waiting = run('a', fresh);
  time = 1000;

  const answer = await Promise.race([run('a', fresh), waiting]);

  expect(answer).toBe('fresh');
});
