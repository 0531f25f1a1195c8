import { expect, test } from 'vitest';
import { unlessAborted } from './abort.ts';

test('answers what the work answers, or throws what it throws', async () => {
  const { signal } = new AbortController();

  expect(await unlessAborted(signal, async () => 7)).toBe(7);
  expect(await unlessAborted(undefined, async () => 7)).toBe(7);
  await expect(unlessAborted(signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('rejects with the reason while the work goes on', async () => {
  const controller = new AbortController();
  const answer = unlessAborted(controller.signal, () => new Promise(() => {}));

  controller.abort(new Error('enough'));

  await expect(answer).rejects.toThrow('enough');
});

test('begins nothing after an abort', async () => {
  let begun = false;
  const work = async () => {
    begun = true;
  };

  await expect(unlessAborted(AbortSignal.abort('gone'), work)).rejects.toBe('gone');
  expect(begun).toBe(false);
});
