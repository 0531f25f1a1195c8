import { expect, test } from 'vitest';
import { DeletedView } from './deleted.ts';

test('says what is gone', () => {
  const gone = { id: 'i1', deleted: true } as const;

  expect(DeletedView.show(gone)).toEqual({ item: gone, odd: [] });
});
