import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PingeraInvalidRequestError } from '../errors.ts';
import { decodePosition, encodePosition } from './position.ts';

test('comes back from its text, for lists of any name', () => {
  const whole = fc.nat();

  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.record({
        page: fc.integer({ min: 1 }),
        size: fc.integer({ min: 0, max: 100 }),
        skip: whole,
      }),
      (list, position) => {
        const token = encodePosition(list, position);
        expect(token).toMatch(/^[\w-]+$/);
        expect(decodePosition(list, token)).toEqual(position);
      },
    ),
  );
});

test('belongs to one list', () => {
  const token = encodePosition('GET /pages/a1/incidents', { page: 1, size: 0, skip: 3 });

  expect(() => decodePosition('GET /pages/b2/incidents', token)).toThrow(
    'The cursor belongs to another list than GET /pages/b2/incidents',
  );
});

test.each([
  ['no base64', '%%%'],
  ['no JSON', btoa('hello')],
  ['empty', ''],
  ['another form', btoa('["GET /pages",1]')],
  ['page 0', btoa('["GET /pages",0,20,0]')],
  ['too large a page', btoa('["GET /pages",1,5000,0]')],
  ['a negative skip', btoa('["GET /pages",1,20,-1]')],
])('refuses text that is %s', (_, token) => {
  expect(() => decodePosition('GET /pages', token)).toThrow(PingeraInvalidRequestError);
});
