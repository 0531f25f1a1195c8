import { vi } from 'vitest';
import { settle } from './transport.fixture.ts';

/** How a {@link limitedServer} limits. */
export interface Limited {
  /** Requests in each window of a minute. */
  readonly limit: number;
  /** Requests of the first window that others have used up already. */
  readonly used?: number;
  readonly latencyMs?: number;
  /** Whether the headers are left out, as PagerDuty may do on a 429. */
  readonly isMute?: boolean;
}

/** A server with PagerDuty's rate limit headers, on the stopped clock of the test. */
export function limitedServer({ limit, used = 0, latencyMs = 30, isMute = false }: Limited): {
  readonly fetch: typeof globalThis.fetch;
  /** Status of every answer, and most requests that were open at once. */
  readonly seen: { readonly statuses: number[]; most: number };
} {
  const seen = { statuses: [] as number[], most: 0 };
  let open = 0;
  let window = { endsAt: performance.now() + 60_000, used };
  const fetch: typeof globalThis.fetch = async () => {
    if (performance.now() >= window.endsAt) {
      window = { endsAt: performance.now() + 60_000, used: 0 };
    }
    window.used += 1;
    const status = window.used > limit ? 429 : 200;
    const headers: HeadersInit = isMute
      ? {}
      : {
          'ratelimit-limit': String(limit),
          'ratelimit-remaining': String(Math.max(0, limit - window.used)),
          'ratelimit-reset': String(Math.ceil((window.endsAt - performance.now()) / 1000)),
        };
    open += 1;
    seen.most = Math.max(seen.most, open);
    await new Promise((resolve) => setTimeout(resolve, latencyMs));
    open -= 1;
    seen.statuses.push(status);
    return Response.json(status === 429 ? { error: { code: 2020 } } : {}, { status, headers });
  };
  return { fetch, seen };
}

/** Moves the stopped clock from timer to timer until the work is done. */
export async function untilDone<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  done.catch(() => {});
  await settle();
  while (!isDone) {
    vi.advanceTimersToNextTimer();
    await settle();
  }
  return done;
}
