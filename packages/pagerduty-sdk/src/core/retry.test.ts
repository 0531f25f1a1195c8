import { expect, test } from 'vitest';
import type { Effect } from './operation.ts';
import { backoffMs, type Fault, mayRetry } from './retry.ts';

const ample = { remainingMs: 90_000, backoffMs: 300 };
const status = (code: number, waitMs?: number): Fault => ({ kind: 'status', status: code, waitMs });
const connection = (code?: string): Fault => ({ kind: 'connection', code });

test.each<[string, Fault, boolean, boolean]>([
  ['400', status(400), false, false],
  ['401', status(401), false, false],
  ['403', status(403), false, false],
  ['404', status(404), false, false],
  ['408', status(408), true, false],
  ['409', status(409), false, false],
  ['413', status(413), false, false],
  ['429', status(429), true, true],
  ['500', status(500), true, false],
  ['501', status(501), false, false],
  ['502', status(502), true, false],
  ['503', status(503), true, false],
  ['504', status(504), true, false],
  ['520', status(520), true, false],
  ['302', status(302), false, false],
  ['a refused connection', connection('ECONNREFUSED'), true, true],
  ['a refused connection on Bun', connection('ConnectionRefused'), true, true],
  ['an unknown host', connection('ENOTFOUND'), true, true],
  ['a resolver that is busy', connection('EAI_AGAIN'), true, true],
  ['no connection in time', connection('UND_ERR_CONNECT_TIMEOUT'), true, true],
  ['a reset', connection('ECONNRESET'), true, false],
  ['a closed socket', connection('UND_ERR_SOCKET'), true, false],
  ['a broken pipe', connection('EPIPE'), true, false],
  ['a host that is gone', connection('EHOSTUNREACH'), true, false],
  ['a connection that timed out', connection('ETIMEDOUT'), true, false],
  ['a fault without a code', connection(), true, false],
  ['a timeout', { kind: 'timeout' }, true, false],
  ['anything else', { kind: 'other' }, false, false],
])('after %s', (_, fault, forRead, forChange) => {
  const effects: readonly Effect[] = ['read', 'write', 'destroy'];

  const verdicts = effects.map((effect) => mayRetry(fault, effect, ample));

  expect(verdicts).toEqual([forRead, forChange, forChange]);
});

test.each<[Fault, number, boolean]>([
  [status(429, 4_999), 300, true],
  [status(429, 5_000), 300, false],
  [status(429, 0), 10_000, true],
  [status(429), 4_999, true],
  [status(429), 5_000, false],
  [connection('ECONNREFUSED'), 5_000, false],
  [{ kind: 'timeout' }, 5_000, false],
])('with 5 s left, %j and a backoff of %d ms: %s', (fault, backoff, verdict) => {
  expect(mayRetry(fault, 'read', { remainingMs: 5_000, backoffMs: backoff })).toBe(verdict);
});

test('waits twice as long after each failed try, up to 10 s', () => {
  expect([1, 2, 3, 6, 7, 50].map(backoffMs)).toEqual([300, 600, 1_200, 9_600, 10_000, 10_000]);
});
