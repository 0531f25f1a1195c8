import { expect, test } from 'vitest';
import { withoutUser } from './address.ts';

test.each([
  ['https://user:pa55@a.example/x?y=1', 'https://(masked)@a.example/x?y=1'],
  ['https://user@a.example', 'https://(masked)@a.example'],
  ['https://a.example/@user', 'https://a.example/@user'],
  ['ana@a.example', 'ana@a.example'],
  [null, null],
  [7, 7],
])('%j is shown as %j', (value, shown) => {
  expect(withoutUser(value)).toBe(shown);
});
