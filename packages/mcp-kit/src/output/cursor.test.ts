import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../errors.ts';
import { type CursorScope, openCursor, sealCursor } from './cursor.ts';

const scope: CursorScope = {
  tool: 'list_incidents',
  filters: { statuses: ['triggered'], since: '2026-03-01T00:00:00.000Z' },
  principal: 'a1b2',
};

test('a cursor gives back its token, dots and all', () => {
  expect(openCursor(scope, sealCursor(scope, 'eyJ.x.y='))).toBe('eyJ.x.y=');
});

test.each([
  ['another tool', { ...scope, tool: 'list_services' }],
  ['another caller', { ...scope, principal: 'c3d4' }],
  ['no filters', { ...scope, filters: {} }],
  ['another filter', { ...scope, filters: { ...scope.filters, statuses: ['resolved'] } }],
  ['one filter more', { ...scope, filters: { ...scope.filters, urgency: 'high' } }],
])('a cursor of %s is refused', (_, other) => {
  expect(() => openCursor(other, sealCursor(scope, '25'))).toThrow(
    'cursor does not belong to this call',
  );
});

test('values of a filter in another order are another list', () => {
  const one = { ...scope, filters: { ids: ['a', 'b'] } };
  const other = { ...scope, filters: { ids: ['b', 'a'] } };

  expect(() => openCursor(other, sealCursor(one, '25'))).toThrow(InputError);
});

test('filters in another order are the same filters', () => {
  const one = { ...scope, filters: { query: { a: 1, b: { c: 2, d: 3 } }, since: 'x' } };
  const other = { ...scope, filters: { since: 'x', query: { b: { d: 3, c: 2 }, a: 1 } } };

  expect(openCursor(other, sealCursor(one, '25'))).toBe('25');
});

test.each(['', '.', '25', 'abc', 'abc.25', '..', '%00', 'null', `${'x'.repeat(4000)}.1`])(
  'garbage such as %j is refused',
  (cursor) => {
    expect(() => openCursor(scope, cursor)).toThrow(InputError);
  },
);

test('a cursor without its token is refused', () => {
  const [owner] = sealCursor(scope, '25').split('.');

  expect(() => openCursor(scope, `${owner}.`)).toThrow(InputError);
  expect(() => openCursor(scope, `${owner}`)).toThrow(InputError);
});

const scopes = fc.record({
  tool: fc.string(),
  filters: fc.dictionary(fc.string(), fc.jsonValue()),
  principal: fc.string(),
});

test('every token of every scope comes back as it was', () => {
  fc.assert(
    fc.property(scopes, fc.string({ minLength: 1, unit: 'binary' }), (any, token) => {
      expect(openCursor(any, sealCursor(any, token))).toBe(token);
    }),
  );
});

test('any text is opened or refused with an InputError', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cursor) => {
      expect(() => openCursor(scope, cursor)).toThrow(InputError);
    }),
  );
});
