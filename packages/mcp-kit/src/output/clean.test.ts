import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, mask } from './clean.ts';

const secrets: ReadonlySet<string> = new Set(['signing_secret', 'tokens']);

test.each([
  ['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\u0085f', 'abcdef'],
  ['carriage returns', 'a\r\nb', 'a\nb'],
  ['zero-width characters', 'a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf', 'abcdef'],
  ['bidi overrides', 'a\u202Ab\u202Ec\u2066d\u2069e\u200Ff', 'abcdef'],
  ['tag characters', 'a\u{E0041}\u{E0042}b', 'ab'],
  ['a soft hyphen', 'a\u00ADb', 'ab'],
  ['half an emoji', 'a\uD83Db', 'ab'],
])('%s are removed', (_, text, shown) => {
  expect(clean(text, { secrets })).toBe(shown);
});

test.each(['tab\tand\nline', 'Ünïcödé', 'Платёж', '支付', 'مرحبا', '🔥🚨', 'é', ''])(
  '%j stays as it is',
  (text) => {
    expect(clean(text, { secrets })).toBe(text);
  },
);

test('text is cleaned wherever it stands, names of fields included', () => {
  const value = { 'ti\u200Btle': ['a\u0000', { note: 'b\u202E' }] };

  expect(clean(value, { secrets })).toEqual({ title: ['a', { note: 'b' }] });
});

test('fields that are null or undefined are dropped at every depth', () => {
  const value = { id: 'P1', gone: null, none: undefined, team: { id: 'T1', name: null } };

  expect(clean(value, { secrets })).toEqual({ id: 'P1', team: { id: 'T1' } });
});

test('nulls stay in lists, and in fields where told', () => {
  expect(clean({ list: [1, null, 2] }, { secrets })).toEqual({ list: [1, null, 2] });
  expect(clean({ a: null, b: undefined }, { secrets, keepNulls: true })).toEqual({ a: null });
});

test.each([0, 5, -1.5, true, false, null])('%j stays as it is', (value) => {
  expect(clean(value, { secrets })).toBe(value);
});

test.each([
  ['text', { signing_secret: 'whsec_1' }, { signing_secret: mask }],
  ['a number', { signing_secret: 4711 }, { signing_secret: mask }],
  ['a list', { tokens: ['a', 'b'] }, { tokens: [mask, mask] }],
  ['deep down', { a: [{ b: { tokens: 'x' } }] }, { a: [{ b: { tokens: mask } }] }],
  ['in other letters', { Signing_Secret: 'x' }, { Signing_Secret: mask }],
  ['in other letters', { Signing_SECRET: 'whsec_1' }, { Signing_SECRET: mask }],
  ['under a hidden character', { 'tok\u200Bens': 'x' }, { tokens: mask }],
])('a secret is masked: %s', (_, value, shown) => {
  expect(clean(value, { secrets })).toEqual(shown);
});

test.each([
  ['no value', { signing_secret: '' }, { signing_secret: '' }],
  ['null', { signing_secret: null }, {}],
  ['whether there is one', { signing_secret: true }, { signing_secret: true }],
  ['an object', { tokens: { id: 'T1', name: 'CI' } }, { tokens: { id: 'T1', name: 'CI' } }],
])('where there is no secret, nothing is masked: %s', (_, value, shown) => {
  expect(clean(value, { secrets })).toEqual(shown);
});

test('a field called __proto__ is a field like any other', () => {
  const cleaned = clean(JSON.parse('{"__proto__":{"polluted":true}}'), { secrets });

  expect(JSON.stringify(cleaned)).toBe('{"__proto__":{"polluted":true}}');
  expect(cleaned).not.toHaveProperty('polluted');
});

test('cleaning twice is the same as once, and no secret gets through', () => {
  const values = fc.dictionary(
    fc.constantFrom('tokens', 'signing_secret', 'title', 'x'),
    fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue(), fc.constant('hunter2-hunter2')),
  );

  fc.assert(
    fc.property(values, (value) => {
      const once = clean(value, { secrets });

      expect(clean(once, { secrets })).toEqual(once);
      expect(JSON.stringify(clean({ tokens: value['tokens'] }, { secrets }))).not.toContain(
        'hunter2',
      );
    }),
  );
});

test('a value that is a secret in part is shown as its rule says, wherever it stands', () => {
  const conceal = new Map([
    ['configuration', (value: unknown) => ({ ...Object(value), url: 'https://a' })],
  ]);
  const channel = { name: 'Chat', Configuration: { url: 'https://a/t0k3n', signing_secret: 's' } };

  expect(clean([{ channel }], { secrets, conceal })).toEqual([
    { channel: { name: 'Chat', Configuration: { url: 'https://a', signing_secret: mask } } },
  ]);
});
