import { expect, test } from 'vitest';
import { quote } from './text.ts';

test.each(['plain', "it's", 'back\\slash', "\\'"])(
  'quotes %s so that it reads the same',
  (text) => {
    const unquoted = quote(text).slice(1, -1).replaceAll(/\\(.)/g, '$1');

    expect(unquoted).toBe(text);
  },
);
