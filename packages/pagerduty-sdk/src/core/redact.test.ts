import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test.each([
  ['alone', 'u+Sec/ret"1', '[redacted]'],
  ['twice', 'u+Sec/ret"1 and u+Sec/ret"1', '[redacted] and [redacted]'],
  ['in a header', 'Token token=u+Sec/ret"1;', 'Token token=[redacted];'],
  ['as JSON', '{"key":"u+Sec/ret\\"1"}', '{"key":"[redacted]"}'],
  ['as careful JSON', '{"key":"u+Sec\\/ret\\"1"}', '{"key":"[redacted]"}'],
  ['in a URL', '?key=u%2BSec%2Fret%221&x', '?key=[redacted]&x'],
  ['in part', 'u+Sec', 'u+Sec'],
])('blots out a secret %s', (_, text, left) => {
  expect(redact(text, 'u+Sec/ret"1')).toBe(left);
});

test('leaves texts alone that are too short to be a key', () => {
  expect(redact('not found', 't')).toBe('not found');
  expect(redact('not found', '')).toBe('not found');
});
