import { expect, test } from 'vitest';
import { memo } from './memo.ts';

test('callers at the same time share one look-up', async () => {
  let looks = 0;
  const get = memo(async () => ++looks, { ttlMs: 1000 });

  const values = await Promise.all([get(), get(), get()]);

  expect(values).toEqual([1, 1, 1]);
});

test('a value is kept until its time is over, then looked up again', async () => {
  let looks = 0;
  let clock = 0;
  const get = memo(async () => ++looks, { ttlMs: 1000, now: () => clock });

  const first = await get();
  clock = 999;
  const kept = await get();
  clock = 1000;
  const renewed = await get();

  expect([first, kept, renewed]).toEqual([1, 1, 2]);
});

test('a failure reaches everybody who waits for it, and the next caller tries again', async () => {
  let looks = 0;
  const get = memo(
    async () => {
      looks += 1;
      if (looks === 1) throw new Error('no answer');
      return looks;
    },
    { ttlMs: 1000 },
  );

  const failed = await Promise.allSettled([get(), get()]);
  const second = await get();

  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(second).toBe(2);
});

test('a failure that comes late does not forget the value that took its place', async () => {
  let clock = 0;
  let fail = (_reason: Error) => {};
  const late = new Promise<string>((_, reject) => {
    fail = reject;
  });
  const answers = [late, Promise.resolve('new'), Promise.resolve('newer')];
  const get = memo(() => answers.shift() ?? Promise.reject(new Error('asked too often')), {
    ttlMs: 1000,
    now: () => clock,
  });

  const first = get();
  clock = 1000;
  await get();
  fail(new Error('no answer'));
  await expect(first).rejects.toThrow('no answer');

  expect(await get()).toBe('new');
});
