import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test.each([
  ['plain', 'key ab"c+1 is bad, ab"c+1!', 'key [redacted] is bad, [redacted]!'],
  ['in a URL', 'no /x?k=ab%22c%2B1', 'no /x?k=[redacted]'],
  ['in JSON', '{"k":"ab\\"c+1"}', '{"k":"[redacted]"}'],
])('blots the secret out, %s', (_, text, expected) => {
  expect(redact(text, 'ab"c+1')).toBe(expected);
});

test('leaves a text alone where there is no secret', () => {
  expect(redact('a text', undefined)).toBe('a text');
});
