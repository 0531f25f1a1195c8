import { expect, test } from 'vitest';
import { readCredential } from './credential.ts';

test.each([
  ['u+aBcDeFgHiJkLmNoPqR', { token: 'u+aBcDeFgHiJkLmNoPqR' }],
  ['  aBcDeFgHiJkLmNoPqRsT\n', { token: 'aBcDeFgHiJkLmNoPqRsT' }],
  ['Token token=aBcDeFgHiJ', { token: 'aBcDeFgHiJ' }],
  ['token  TOKEN=aBcDeFgHiJ', { token: 'aBcDeFgHiJ' }],
  ['Bearer eyJhbGciOi.J9.x', { bearer: 'eyJhbGciOi.J9.x' }],
  ['bearer\teyJhbGciOi', { bearer: 'eyJhbGciOi' }],
  ['pdus+_0XBPWQQ_abc', { bearer: 'pdus+_0XBPWQQ_abc' }],
  ['pdeu+_0XBPWQQ_abc', { bearer: 'pdeu+_0XBPWQQ_abc' }],
  ['Bearer pdus+_0XBPWQQ_abc', { bearer: 'pdus+_0XBPWQQ_abc' }],
  ['Bearerish', { token: 'Bearerish' }],
  ['Bearer ', { bearer: '' }],
  ['Token token=', { token: '' }],
  ['', { token: '' }],
])('reads %j', (text, expected) => {
  expect(readCredential(text)).toEqual(expected);
});
