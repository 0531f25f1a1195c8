import { expect, test } from 'vitest';
import { checkClock } from './clock.ts';

const sentAt = Date.parse('2026-03-04T15:00:00Z');

function answer(serverAheadMs: number, { tripMs = 100, age = '' } = {}) {
  const date = new Date(sentAt + tripMs / 2 + serverAheadMs).toUTCString();
  const headers = new Headers({ date, ...(age === '' ? {} : { age }) });
  return { status: 200, headers, sentAt, receivedAt: sentAt + tripMs };
}

test.each([
  [0, 'ok', 'agrees with that of the API'],
  [58_000, 'ok', 'agrees with that of the API'],
  [-58_000, 'ok', 'agrees with that of the API'],
  [90_000, 'warn', '90 s behind'],
  [-90_000, 'warn', '90 s ahead'],
  [290_000, 'warn', '5 min behind'],
  [310_000, 'fail', '5 min behind'],
  [-3_600_000, 'fail', '60 min ahead'],
])('an API that is ahead by %i ms is %s: %s', (aheadMs, status, finding) => {
  expect(checkClock([answer(aheadMs)])).toMatchObject({ status, finding });
});

test('a slow answer proves less, and the quickest counts', () => {
  const slow = answer(70_000, { tripMs: 40_000 });

  expect(checkClock([slow]).status).toBe('ok');
  expect(checkClock([slow, answer(70_000)]).status).toBe('warn');
});

test('an answer of a cache is as old as it says', () => {
  expect(checkClock([answer(-600_000, { age: '600' })]).status).toBe('ok');
});

test('answers without a date tell nothing', () => {
  const undated = { ...answer(0), headers: new Headers() };

  expect(checkClock([undated])).toMatchObject({ status: 'warn' });
});
