import { expect, onTestFinished, test, vi } from 'vitest';
import { withinDeadline } from './deadline.ts';

function channelOf(controller = new AbortController()) {
  return { signal: controller.signal, progress: async () => {} };
}

test('the work knows its deadline, of which nothing is left once it has ended', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());

  const answer = await withinDeadline(channelOf(), 60_000, async ({ deadlineMs }) => deadlineMs);

  expect(answer).toBe(60_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('the signal fires when the time is up', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const reason = withinDeadline(
    channelOf(),
    1_000,
    ({ signal }) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason))),
  );

  vi.advanceTimersByTime(1_000);

  expect(await reason).toMatchObject({ name: 'TimeoutError' });
});

test.each(['before', 'while'] as const)(
  'it fires for a call cancelled %s it runs',
  async (when) => {
    const controller = new AbortController();
    if (when === 'before') controller.abort('gone');

    const reason = await withinDeadline(channelOf(controller), 1_000, async ({ signal }) => {
      controller.abort('gone');
      return signal.reason;
    });

    expect(reason).toBe('gone');
  },
);
