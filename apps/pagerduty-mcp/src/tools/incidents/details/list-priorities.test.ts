import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('lists the priorities, the highest first', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('list_priorities');

  expect(rows.map(({ name }) => name)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5']);
  expect(metadata.description).toBe('5 priorities, the highest first');
});
