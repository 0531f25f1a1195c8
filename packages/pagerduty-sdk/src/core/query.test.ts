import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { arrayParams, operations } from '../generated/operations.ts';
import { spellQuery } from './query.ts';

const spell = (query: Record<string, unknown>, flags?: readonly string[]) =>
  decodeURIComponent(spellQuery(query, flags).toString());

test.each<[Record<string, unknown>, string]>([
  [{}, ''],
  [{ statuses: ['triggered', 'resolved'] }, 'statuses[]=triggered&statuses[]=resolved'],
  [{ statuses: ['triggered'] }, 'statuses[]=triggered'],
  [{ include: 'services' }, 'include[]=services'],
  [{ 'include[]': ['services', 'teams'] }, 'include[]=services&include[]=teams'],
  [{ 'statuses[]': 'triggered' }, 'statuses[]=triggered'],
  [{ 'custom[]': ['a', 'b'] }, 'custom[]=a&custom[]=b'],
  [{ custom: ['a'] }, 'custom[]=a'],
  [{ sort_by: ['created_at:desc', 'urgency:asc'] }, 'sort_by=created_at:desc,urgency:asc'],
  [{ sort_by: 'created_at:desc' }, 'sort_by=created_at:desc'],
  [{ total: true, earliest: false }, 'total=true&earliest=false'],
  [{ limit: 0, offset: 25 }, 'limit=0&offset=25'],
  [{ query: '' }, 'query='],
  [{ since: undefined, until: '2026-01-01T00:00:00Z' }, 'until=2026-01-01T00:00:00Z'],
  [{ query: 'a b&c=d' }, 'query=a+b&c=d'],
])('spells %j as %s', (query, spelled) => {
  expect(spell(query, ['join:sort_by'])).toBe(spelled);
});

test('encodes what would change the query', () => {
  const params = spellQuery({ query: 'a&b=c#d', since: '2026-01-01T00:00:00+02:00' });

  expect(params.toString()).toBe('query=a%26b%3Dc%23d&since=2026-01-01T00%3A00%3A00%2B02%3A00');
});

test.each([
  ['GET /status_pages/{id}/posts', { status: ['S1'] }, 'status[]=S1'],
  ['GET /status_pages/{id}/subscriptions', { status: 'active' }, 'status=active'],
  ['GET /users/{id}/oauth_delegations', { status: 'issued' }, 'status=issued'],
  ['GET /business_services/impacts', { ids: ['B1', 'B2'] }, 'ids[]=B1&ids[]=B2'],
  ['GET /standards/scores/{resource_type}', { ids: ['S1', 'S2'] }, 'ids=S1&ids=S2'],
])('%s spells %j as %s', (operation, query, spelled) => {
  expect(spell(query, operations[operation]?.flags)).toBe(spelled);
});

test.each(['team_ids', 'team_ids[]', 'sort_by', 'custom'])(
  'refuses the empty list %s, which would widen the answer',
  (name) => {
    expect(() => spell({ [name]: [] }, ['join:sort_by'])).toThrow(InvalidRequestError);
    expect(() => spell({ [name]: [] }, ['join:sort_by'])).toThrow(`${name} is an empty list`);
  },
);

test.each([
  ['null', null],
  ['an object', { id: 'T1' }],
  ['a date', new Date(0)],
  ['a function', () => 'T1'],
  ['a symbol', Symbol('T1')],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a big integer', 10n],
  ['a list in a list', [['T1']]],
  ['a list with a gap', ['T1', undefined]],
])('refuses %s', (_, value) => {
  expect(() => spell({ team_ids: value })).toThrow(InvalidRequestError);
  expect(() => spell({ team_ids: value })).toThrow(
    'team_ids must be a text, a number or a boolean',
  );
});

test('what is spelled can be read back, whatever the names and values are', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const scalar = fc.oneof(text, fc.integer(), fc.boolean());
  const name = fc.oneof(
    fc.constantFrom(...arrayParams, 'since', 'sort_by'),
    text.filter((each) => each !== '__proto__'),
  );
  const value = fc.oneof(scalar, fc.array(scalar, { minLength: 1 }), fc.constant(undefined));

  await fc.assert(
    fc.property(fc.dictionary(name, value), (query) => {
      const read = new URL(`https://x.invalid/?${spellQuery(query, ['join:sort_by'])}`);

      const expected = Object.entries(query).flatMap(([key, given]) => {
        if (given === undefined) return [];
        if (key === 'sort_by') return [[key, [given].flat().join(',')]];
        const isList = Array.isArray(given) || arrayParams.has(key);
        const spelled = isList && !key.endsWith('[]') ? `${key}[]` : key;
        return [given].flat().map((each) => [spelled, String(each)]);
      });
      expect([...read.searchParams]).toEqual(expected);
    }),
  );
});
