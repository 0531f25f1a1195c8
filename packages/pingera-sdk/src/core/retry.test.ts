import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  PingeraApiError,
  PingeraConnectionError,
  PingeraInvalidResponseError,
  PingeraTimeoutError,
} from '../errors.ts';
import type { Effect } from './operation.ts';
import { retryWaitMs } from './retry.ts';

function answered(status: number, retryAfterMs?: number) {
  return new PingeraApiError({
    operation: 'GET /checks',
    status,
    message: 'failed',
    code: status,
    errors: [],
    requestId: undefined,
    retryAfterMs,
  });
}

function isRepeated(error: unknown, effect: Effect) {
  return retryWaitMs(error, { effect, count: 1, remainingMs: 90_000 }) !== undefined;
}

test.each([
  [answered(408), true, false],
  [answered(429), true, true],
  [answered(500), true, false],
  [answered(503), true, false],
  [answered(501), false, false],
  [answered(400), false, false],
  [answered(401), false, false],
  [answered(404), false, false],
  [new PingeraTimeoutError('GET /checks', 1), true, false],
  [new PingeraConnectionError('GET /checks', 'ECONNREFUSED'), true, true],
  [new PingeraConnectionError('GET /checks', 'ECONNRESET'), true, false],
  [new PingeraConnectionError('GET /checks', undefined), true, false],
  [new PingeraInvalidResponseError('GET /checks', 'odd'), false, false],
  [new TypeError('a bug'), false, false],
])('after %s repeats a read: %s, a change: %s', (error, read, change) => {
  expect(isRepeated(error, 'read')).toBe(read);
  expect(isRepeated(error, 'write')).toBe(change);
  expect(isRepeated(error, 'destroy')).toBe(change);
});

test('waits as long as the API asks, but not past the deadline', () => {
  const failed = { effect: 'read', count: 1, remainingMs: 5000 } as const;

  expect(retryWaitMs(answered(429, 4999), failed)).toBe(4999);
  expect(retryWaitMs(answered(429, 5000), failed)).toBeUndefined();
});

test('waits longer after each try, within bounds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (count) => {
      const waitMs = retryWaitMs(answered(500), { effect: 'read', count, remainingMs: 90_000 });
      const fullMs = Math.min(10_000, 300 * 2 ** (count - 1));
      expect(waitMs).toBeGreaterThanOrEqual(fullMs / 2);
      expect(waitMs).toBeLessThanOrEqual(fullMs);
    }),
  );
});
