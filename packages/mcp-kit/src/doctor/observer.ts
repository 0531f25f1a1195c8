/** Headers of an answer, and when it was asked for and came, in epoch milliseconds. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly sentAt: number;
  readonly receivedAt: number;
}

type Fetch = typeof globalThis.fetch;

/** Watches what is sent. */
export interface Observer {
  /** The answers so far. */
  readonly seen: readonly Seen[];
  /** The same `fetch`, watched, and ended by the observer's signal. */
  observed(fetch: Fetch): Fetch;
}

export function createObserver(signal: AbortSignal): Observer {
  const seen: Seen[] = [];
  return {
    seen,
    observed: (fetch) => async (input, init) => {
      const sentAt = Date.now();
      const own = init?.signal ?? (input instanceof Request ? input.signal : undefined);
      const signals = own === undefined || own === null ? [signal] : [signal, own];
      const response = await fetch(input, { ...init, signal: AbortSignal.any(signals) });
      const { status, headers } = response;
      seen.push({ status, headers, sentAt, receivedAt: Date.now() });
      return response;
    },
  };
}
