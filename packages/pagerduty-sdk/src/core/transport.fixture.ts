import { fakeFetch, type Reply, type SentRequest } from 'fake-fetch';
import { vi } from 'vitest';
import { PagerDuty } from '../client.ts';
import type { PagerDutyOptions } from '../options.ts';

export const token = 'u+SecretKeyOfAUser20';

/** A client that gets the replies in order, and what it has sent. */
export function client(
  replies: readonly Reply[],
  options: Partial<PagerDutyOptions> = {},
): { readonly pagerduty: PagerDuty; readonly requests: readonly SentRequest[] } {
  const { fetch, requests } = fakeFetch(...replies);
  return { pagerduty: new PagerDuty({ token, fetch, ...options }), requests };
}

/** An answer without a body, unless given. */
export function answer(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Response {
  return new Response(body, { status, headers });
}

/** A connection fault as Node words it. */
export function dropped(code?: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) });
}

/** A fetch that never answers, and rejects as the real one does when it is aborted. */
export function silentFetch(): {
  readonly fetch: typeof globalThis.fetch;
  readonly signals: readonly AbortSignal[];
} {
  const signals: AbortSignal[] = [];
  const fetch: typeof globalThis.fetch = (input, init) =>
    new Promise((_, reject) => {
      const { signal } = new Request(input, init);
      signals.push(signal);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  return { fetch, signals };
}

/** Stops the clocks; {@link countsAfter} moves them. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
}

/** Lets the promises of a call run while time stands still. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** How long the list of requests has become after each of the waits, in milliseconds. */
export async function countsAfter(
  requests: readonly unknown[],
  waitsMs: readonly number[],
): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const waitMs of waitsMs) {
    await settle();
    vi.advanceTimersByTime(waitMs);
    await settle();
    counts.push(requests.length);
  }
  return counts;
}
