import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PingeraInvalidRequestError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import { spellQuery } from './query.ts';

test('spells texts, numbers and booleans, and leaves out what is undefined', () => {
  const query = { name: 'api', page: 2, failed_only: false, type: undefined };

  expect(spellQuery(query).toString()).toBe('name=api&page=2&failed_only=false');
});

test('encodes a region id with its comma as one value', () => {
  const params = spellQuery({ region: 'RU, Moscow' });

  expect(params.toString()).toBe('region=RU%2C+Moscow');
  expect(params.getAll('region')).toEqual(['RU, Moscow']);
});

test('joins the statuses of the check list by commas', () => {
  const flags = operations['GET /checks']?.flags;

  const params = spellQuery({ status: ['ok', 'failed'] }, flags);

  expect(params.get('status')).toBe('ok,failed');
});

test.each([
  ['a list where one value is read', { region: ['RU, Moscow'] }],
  ['an empty list', { status: [] }],
  ['a listed value with a comma', { status: ['ok,failed', 'degraded'] }],
  ['an empty text', { name: '' }],
  ['an empty text in a list', { status: ['ok', ''] }],
  ['null', { name: null }],
  ['an object', { name: { like: 'a' } }],
  ['no finite number', { page: Number.NaN }],
])('refuses %s', (_, query) => {
  expect(() => spellQuery(query, ['join:status'])).toThrow(PingeraInvalidRequestError);
});

test('gives every value back unchanged on the other side of a URL', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );

  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), value), (query) => {
      const url = new URL(`https://x.invalid/v1/checks?${spellQuery(query)}`);
      expect([...url.searchParams]).toEqual(
        Object.entries(query).map(([name, it]) => [name, String(it)]),
      );
    }),
  );
});
