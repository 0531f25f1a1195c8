import { expect, test } from 'vitest';
import * as z from 'zod';
import { shown } from './shown.ts';
import { view } from './view.ts';

test('what is odd is left out with a warning, once for all rows', () => {
  const warnings: string[] = [];
  const rows = [{ name: 'a' }, { name: 1 }, { name: 2 }];

  const items = shown(rows, view({ name: z.string() }), (sentence) => warnings.push(sentence));

  expect(items).toEqual([{ name: 'a' }, {}, {}]);
  expect(warnings).toEqual(['Left out where the API sent something unexpected: name']);
});
