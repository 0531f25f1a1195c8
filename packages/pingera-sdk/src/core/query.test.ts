import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PingeraInvalidRequestError } from '../errors.ts';
import { spellQuery } from './query.ts';

test('spells texts, numbers and booleans, and leaves out what is undefined', () => {
  const query = { name: 'api', page: 2, failed_only: false, type: undefined };

  expect(spellQuery('GET /checks/{check_id}/results', query).toString()).toBe(
    'name=api&page=2&failed_only=false',
  );
});

test('encodes a region id with its comma as one value', () => {
  const params = spellQuery('GET /checks/all-results', { region: 'RU, Moscow' });

  expect(params.toString()).toBe('region=RU%2C+Moscow');
  expect(params.getAll('region')).toEqual(['RU, Moscow']);
});

test('joins the statuses of the check list by commas', () => {
  const params = spellQuery('GET /checks', { status: ['ok', 'failed'] });

  expect(params.get('status')).toBe('ok,failed');
});

test.each([
  ['a list where one value is read', 'GET /checks/all-results', { region: ['RU, Moscow'] }],
  ['a list of the same name elsewhere', 'GET /alerts', { status: ['firing'] }],
  ['an empty list', 'GET /checks', { status: [] }],
  ['a listed value with a comma', 'GET /checks', { status: ['ok,failed', 'degraded'] }],
  ['an empty text', 'GET /checks', { name: '' }],
  ['an empty text in a list', 'GET /checks', { status: ['ok', ''] }],
  ['null', 'GET /checks', { name: null }],
  ['an object', 'GET /checks', { name: { like: 'a' } }],
  ['no finite number', 'GET /checks', { page: Number.NaN }],
])('refuses %s', (_, operation, query) => {
  expect(() => spellQuery(operation, query)).toThrow(PingeraInvalidRequestError);
});

test('gives every value back unchanged on the other side of a URL', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );

  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), value), (query) => {
      const url = new URL(`https://x.invalid/v1/checks?${spellQuery('GET /checks', query)}`);
      expect([...url.searchParams]).toEqual(
        Object.entries(query).map(([name, it]) => [name, String(it)]),
      );
    }),
  );
});
