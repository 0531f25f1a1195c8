import type { Channel } from '../tool.ts';

/**
 * Runs `work` with a signal that also fires after `deadlineMs`. Timer and listener are let go of at
 * its end, which `AbortSignal.any` and `AbortSignal.timeout` are not: theirs would outlive the call
 * by the whole deadline.
 */
export async function withinDeadline<T>(
  channel: Channel,
  deadlineMs: number | undefined,
  work: (channel: Channel) => Promise<T>,
): Promise<T> {
  if (deadlineMs === undefined) return work(channel);
  const { signal } = channel;
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  const timer = setTimeout(() => controller.abort(timeUp()), deadlineMs);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  try {
    return await work({ ...channel, signal: controller.signal });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

function timeUp(): DOMException {
  return new DOMException('The deadline of the call has passed', 'TimeoutError');
}
