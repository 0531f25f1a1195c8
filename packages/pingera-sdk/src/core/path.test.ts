import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PingeraInvalidRequestError } from '../errors.ts';
import { fillPath } from './path.ts';

test('fills every name of the template, encoded', () => {
  const path = fillPath('/pages/{page_id}/incidents/{incident_id}', {
    page_id: 'a1b2c3d4e5f6',
    incident_id: 'a/b?c#d %',
  });

  expect(path).toBe('/pages/a1b2c3d4e5f6/incidents/a%2Fb%3Fc%23d%20%25');
});

test.each([
  ['absent', undefined, 'as a text'],
  ['null', null, 'as a text'],
  ['a list', ['a'], 'as a text'],
  ['not a number', Number.NaN, 'as a text'],
  ['empty', '', 'is empty'],
  ['blank', ' \t', 'is empty'],
  ['a dot', '.', 'is not an id'],
  ['two dots', '..', 'is not an id'],
  ['a line break', 'a\nb', 'is not an id'],
  ['half a character', 'a\ud800', 'is not an id'],
  ['too long', 'a'.repeat(257), 'longer than 256'],
])('refuses an id that is %s', (_, value, why) => {
  const fill = () => fillPath('/checks/{check_id}', { check_id: value });

  expect(fill).toThrow(PingeraInvalidRequestError);
  expect(fill).toThrow(why);
});

test('lets no id leave its place in the path', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '%2e%2e', '../x'));

  fc.assert(
    fc.property(anyText, (id) => {
      let path: string;
      try {
        path = fillPath('/checks/{check_id}/results', { check_id: id });
      } catch (error) {
        expect(error).toBeInstanceOf(PingeraInvalidRequestError);
        return;
      }
      const segments = new URL(`https://x.invalid/v1${path}?`).pathname.split('/');
      expect(segments.map(decodeURIComponent)).toEqual(['', 'v1', 'checks', id, 'results']);
    }),
  );
});
