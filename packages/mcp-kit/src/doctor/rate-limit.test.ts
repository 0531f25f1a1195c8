import { expect, test } from 'vitest';
import { checkRateLimit } from './rate-limit.ts';

function answer(headers: Record<string, string>, status = 200) {
  return { status, headers: new Headers(headers), sentAt: 0, receivedAt: 1 };
}

function limits(remaining: number, limit = 960) {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': '12',
  };
}

test.each([
  [960, 'ok', '960 of 960 requests left, anew in 12 s'],
  [96, 'ok', '96 of 960 requests left, anew in 12 s'],
  [95, 'warn', '95 of 960 requests left, anew in 12 s'],
  [0, 'warn', '0 of 960 requests left, anew in 12 s'],
])('%i requests left is %s', (remaining, status, finding) => {
  expect(checkRateLimit([answer(limits(remaining))])).toMatchObject({ status, finding });
});

test('the nearest of several limits counts, under either name', () => {
  const other = { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '3' };

  const found = checkRateLimit([answer(limits(900)), answer(other), answer({})]);

  expect(found).toMatchObject({ status: 'warn', finding: '3 of 60 requests left' });
});

test('a 429 without headers is a limit that is used up', () => {
  expect(checkRateLimit([answer({}, 429)])).toMatchObject({ status: 'warn' });
});

test.each([
  [{}],
  [{ 'ratelimit-limit': '0', 'ratelimit-remaining': '0' }],
  [{ ...limits(1), 'ratelimit-limit': 'many' }],
])('headers that say nothing, such as %j, are no limit', (headers) => {
  expect(checkRateLimit([answer(headers)])).toEqual({
    status: 'ok',
    finding: 'the API tells of none',
  });
});
