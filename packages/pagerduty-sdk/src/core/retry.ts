import { isRetryableStatus } from '../errors.ts';
import type { Effect } from './operation.ts';

/** Why a try failed. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly waitMs: number | undefined }
  | { readonly kind: 'connection'; readonly code: string | undefined }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'other' };

/** What is left for further tries. */
export interface Budget {
  /** Milliseconds until the call as a whole has to end. */
  readonly remainingMs: number;
  /** Longest wait before the next try where the API asks for none. */
  readonly backoffMs: number;
}

/**
 * Codes of Node and Bun for faults that come before a byte of the request is sent. An unreachable
 * host or network is not among them: a connection that was in use reports it as well.
 */
const unsentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
]);

const maxBackoffMs = 10_000;

/** Longest wait before the try after `failedTries` failed ones, in milliseconds. */
export function backoffMs(failedTries: number): number {
  return Math.min(maxBackoffMs, 300 * 2 ** (failedTries - 1));
}

/**
 * Whether a failed try may be repeated: a read after 408, 429, 5xx, a timeout or a connection fault;
 * a change only after 429, which PagerDuty has not carried out, or when nothing was sent. Never when
 * the wait before it would outlast the call.
 */
export function mayRetry(fault: Fault, effect: Effect, budget: Budget): boolean {
  const waitMs = (fault.kind === 'status' ? fault.waitMs : undefined) ?? budget.backoffMs;
  return waitMs < budget.remainingMs && isRepeatable(fault, effect);
}

function isRepeatable(fault: Fault, effect: Effect): boolean {
  switch (fault.kind) {
    case 'status':
      return effect === 'read' ? isRetryableStatus(fault.status) : fault.status === 429;
    case 'connection':
      return effect === 'read' || (fault.code !== undefined && unsentCodes.has(fault.code));
    case 'timeout':
      return effect === 'read';
    case 'other':
      return false;
  }
}
