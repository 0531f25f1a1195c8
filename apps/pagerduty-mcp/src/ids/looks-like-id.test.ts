import { expect, test } from 'vitest';
import { looksLikeId } from './looks-like-id.ts';

test.each(['PIJ90N7', 'Q0THERE', 'Q2A6HSTXWTMB3E', '0123456'])('%s is an id', (text) => {
  expect(looksLikeId(text)).toBe(true);
});

test.each(['CHECKOUT', 'P2', 'Checkout API', 'pij90n7', '', 'PIJ90N7 ', 'X1'.repeat(14)])(
  '%j may be a name',
  (text) => {
    expect(looksLikeId(text)).toBe(false);
  },
);
