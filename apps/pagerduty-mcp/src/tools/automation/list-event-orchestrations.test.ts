import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test.each([
  ['name', ['Shop Events', 'Warehouse Events'], 'by name'],
  ['routes', ['Shop Events', 'Warehouse Events'], 'those with most routes first'],
])('lists orchestrations by %s', async (sort, names, words) => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('list_event_orchestrations', { sort });

  expect(metadata.description).toBe(`2 event orchestrations, ${words}`);
  expect(rows.map(({ name }) => name)).toEqual(names);
  expect(rows[0]).toMatchObject({ routes: 2, team_id: expect.any(String) });
  expect(sent.at(-1)).toContain(`sort_by=${sort}:`);
});

test('refuses an order that there is not', async () => {
  const { call, sent } = await serve();

  const { error } = await call('list_event_orchestrations', { sort: 'colour' });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});
