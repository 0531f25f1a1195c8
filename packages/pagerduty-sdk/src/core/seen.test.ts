import { expect, test } from 'vitest';
import { Seen } from './seen.ts';

test('knows the last 10 000 rows by type and id, and forgets those before', () => {
  const seen = new Seen();
  for (let index = 0; index <= 10_000; index++) seen.isNew({ id: `R${index}`, type: 'incident' });

  expect(seen.isNew({ id: 'R1', type: 'incident' })).toBe(false);
  expect(seen.isNew({ id: 'R10000', type: 'incident' })).toBe(false);
  expect(seen.isNew({ id: 'R1', type: 'alert' })).toBe(true);
  expect(seen.isNew({ id: 'R0', type: 'incident' })).toBe(true);
});

test('takes rows without an id for new ones', () => {
  const seen = new Seen();

  expect([{}, {}, 'x', null, { id: 1 }, { id: 1 }].every((row) => seen.isNew(row))).toBe(true);
});
