import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { decodePosition, encodePosition } from './position.ts';

test('every position survives its text, which a URL carries unchanged', async () => {
  const at = fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeNat(), fc.constant(undefined));

  await fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), at, fc.maxSafeNat(), (list, place, skip) => {
      const token = encodePosition(list, { at: place, skip });

      expect(token).toMatch(/^[\w-]+$/);
      expect(decodePosition(list, token)).toEqual({ at: place, skip });
    }),
  );
});

test('refuses the text of another list', () => {
  const token = encodePosition('GET /incidents', { at: 25, skip: 0 });

  expect(() => decodePosition('GET /services', token)).toThrow(
    'The cursor belongs to another list than GET /services',
  );
});

const forged = (value: unknown) => btoa(JSON.stringify(value));

test.each([
  '',
  ' ',
  'abc',
  '!!!',
  'null',
  '漢',
  'x'.repeat(10_000),
  forged(null),
  forged({}),
  forged(['GET /incidents']),
  forged(['GET /incidents', 1]),
  forged(['GET /incidents', true, 0]),
  forged(['GET /incidents', 1, -1]),
  forged(['GET /incidents', 1, 1.5]),
  forged(['GET /incidents', 1, '1']),
  forged([1, 1, 1]),
])('refuses %j', (token) => {
  expect(() => decodePosition('GET /incidents', token)).toThrow(InvalidRequestError);
  expect(() => decodePosition('GET /incidents', token)).toThrow(
    'The cursor is not one this client gave',
  );
});

test('refuses any text at random', async () => {
  await fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (token) => {
      expect(() => decodePosition('GET /incidents', token)).toThrow(InvalidRequestError);
    }),
  );
});
