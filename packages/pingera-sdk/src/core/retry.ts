import { PingeraApiError, PingeraConnectionError, PingeraTimeoutError } from '../errors.ts';
import type { Effect } from './operation.ts';

/** Codes of Node, Bun and Deno for faults that come before a byte of the request is sent. */
const unsentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
]);

const firstWaitMs = 300;
const maxWaitMs = 10_000;

/** A call after a try that failed. */
export interface FailedTry {
  readonly effect: Effect;
  /** How many tries have failed, from 1. */
  readonly count: number;
  /** What is left of the call's deadline. */
  readonly remainingMs: number;
}

/**
 * How long to wait before trying again, in milliseconds, or `undefined` for never: what the API asks
 * for, else 300 ms, doubled with each try up to 10 s, half of it by chance. A wait past the deadline
 * is not begun.
 */
export function retryWaitMs(error: unknown, failed: FailedTry): number | undefined {
  if (!mayRetry(error, failed.effect)) return undefined;
  const asked = error instanceof PingeraApiError ? error.retryAfterMs : undefined;
  const waitMs = asked ?? backoffMs(failed.count);
  return waitMs < failed.remainingMs ? waitMs : undefined;
}

/**
 * A read may be repeated after 408, 429, 5xx, a timeout or a connection fault; a change only after
 * 429, which was not carried out, or when nothing was sent.
 */
function mayRetry(error: unknown, effect: Effect): boolean {
  if (effect === 'read') {
    return error instanceof PingeraApiError
      ? error.isRetryable
      : error instanceof PingeraConnectionError || error instanceof PingeraTimeoutError;
  }
  if (error instanceof PingeraApiError) return error.status === 429;
  return (
    error instanceof PingeraConnectionError &&
    error.code !== undefined &&
    unsentCodes.has(error.code)
  );
}

function backoffMs(count: number): number {
  const fullMs = Math.min(maxWaitMs, firstWaitMs * 2 ** (count - 1));
  return (fullMs * (1 + Math.random())) / 2;
}
