import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const things = [
  { id: 'P1', name: 'Checkout API' },
  { id: 'P2', name: 'Payments' },
  { id: 'P3', name: 'P1' },
  { id: 'P4', name: '', email: 'ana.lopez@example.com' },
  { id: 'P5', name: 'Payment Gateway' },
];

test.each([
  ['a letter left out', 'Chekout', ['P1']],
  ['a letter too many', 'checkkout', ['P1']],
  ['one of two letters', 'P9', ['P3']],
  ['a word of the name, the best first', 'payment', ['P5', 'P2']],
  ['an e-mail', 'anna.lopez@example.com', ['P4']],
  ['nothing alike', 'zebra', []],
  ['nothing but signs', '!!!', []],
])('%s: %s is close to %j', (_, wanted, ids) => {
  expect(closest(things, wanted, 5).map(({ id }) => id)).toEqual(ids);
});

test('no more are named than asked for', () => {
  expect(closest(things, 'payment', 1).map(({ id }) => id)).toEqual(['P5']);
});
