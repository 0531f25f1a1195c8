import { ApiError } from '../errors.ts';
import type { Deadline } from './deadline.ts';
import type { Answer } from './failure.ts';
import { RateLimiter } from './rate-limiter.ts';

/** How many limiters are kept, unless more are in use at once. */
const maxLimiters = 1_000;

/**
 * By the `fetch` they go through, then by base URL and credential, so that clients share them: what
 * is behind another `fetch` may be another server. No entry is ever shown.
 */
const limiters = new WeakMap<object, Map<string, RateLimiter>>();

/** A turn to send one request. */
export interface Turn {
  /** Holds back what shares the limit that a 429 was about. */
  pause(waitMs: number): void;
  /** Ends the turn, with the answer if one came. */
  leave(answer: Omit<Answer, 'text'> | undefined): void;
}

/** Who asks for a turn, and for what. */
export interface Turning {
  readonly fetch: object;
  readonly baseUrl: string;
  /** The `Authorization` header. */
  readonly credential: string;
  readonly operation: string;
  /** Whether the operation has a limit of its own, inside that of the credential. */
  readonly hasOwnLimit: boolean;
  readonly deadline: Deadline;
}

/**
 * Waits until the request may be sent. A wait that would outlast the call is not begun: it is an
 * {@link ApiError} of status 429, as the answer would be.
 */
export async function takeTurn(turning: Turning): Promise<Turn> {
  const { fetch, baseUrl, credential, operation, hasOwnLimit } = turning;
  const key = `${baseUrl} ${credential}`;
  const common = limiterOf(fetch, key);
  if (!hasOwnLimit) {
    await enter(common, turning);
    return common;
  }
  const own = limiterOf(fetch, `${key} ${operation}`);
  await enter(own, turning);
  try {
    await enter(common, turning);
  } catch (error) {
    own.cancel();
    throw error;
  }
  return {
    pause: (waitMs) => own.pause(waitMs),
    leave(answer) {
      own.leave(answer);
      // The headers are those of the nearer limit, which is not known to be this one.
      common.leave(answer, true);
    },
  };
}

async function enter(limiter: RateLimiter, { operation, deadline }: Turning): Promise<void> {
  if (limiter.tryEnter()) return;
  const { waitMs } = limiter;
  if (waitMs > deadline.remainingMs) throw outlasts(operation, waitMs);
  await limiter.enter((turn) => deadline.within(Number.POSITIVE_INFINITY, () => turn));
}

function outlasts(operation: string, waitMs: number): ApiError {
  return new ApiError({
    operation,
    status: 429,
    message: `not sent, for the rate limit is used up for ${Math.ceil(waitMs / 1000)} s more`,
    code: undefined,
    errors: [],
    requestId: undefined,
    retryAfterMs: Math.ceil(waitMs),
    scope: undefined,
  });
}

function limiterOf(fetch: object, key: string): RateLimiter {
  const ofFetch = limiters.get(fetch) ?? new Map<string, RateLimiter>();
  limiters.set(fetch, ofFetch);
  const limiter = ofFetch.get(key) ?? new RateLimiter();
  // What was used last stands last, so that the longest unused goes first.
  ofFetch.delete(key);
  ofFetch.set(key, limiter);
  for (const [oldest, other] of ofFetch) {
    if (ofFetch.size <= maxLimiters) break;
    if (!other.isBusy && other !== limiter) ofFetch.delete(oldest);
  }
  return limiter;
}
