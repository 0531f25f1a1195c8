import { expect, test } from 'vitest';
import { faultCode } from './fault-code.ts';

test('finds the code on the cause of the error', () => {
  const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

  expect(faultCode(new TypeError('fetch failed', { cause }))).toBe('ECONNREFUSED');
});

test('has none for other errors, texts and circles', () => {
  const circle = new Error('circle');
  circle.cause = circle;

  expect([new Error('plain'), 'text', null, circle].map(faultCode)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
