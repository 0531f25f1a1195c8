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
    return await work({ ...channel, deadlineMs, signal: controller.signal });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Settles as `work` does, or as soon as the signal fires: not every tool listens to it. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let letGo = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    letGo = () => signal.removeEventListener('abort', abort);
  });
  return Promise.race([work, aborted]).finally(letGo);
}

function timeUp(): DOMException {
  return new DOMException('The deadline of the call has passed', 'TimeoutError');
}
