import { expect, test } from 'vitest';
import { present } from './present.ts';

test('leaves out what is not there', () => {
  expect(present([{ id: 'A' }, null, undefined])).toEqual([{ id: 'A' }]);
  expect(present(null)).toEqual([]);
});
