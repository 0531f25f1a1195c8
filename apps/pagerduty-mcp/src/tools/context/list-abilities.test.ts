import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists what the plan can do', async () => {
  const { call } = await serve();

  const { rows } = await call('list_abilities');
  const first = await call('list_abilities', { limit: 2 });

  expect(rows).toContainEqual({ name: 'priorities' });
  expect([first.rows.length, first.metadata.has_more]).toEqual([2, true]);
});

test.each([
  ['teams', { is_there: true }],
  ['advanced_permissions', { is_there: false }],
])('tells whether it can %s', async (ability, answer) => {
  const { call } = await serve();

  const { rows } = await call('list_abilities', { ability });

  expect(rows).toEqual([{ name: ability, ...answer }]);
});

test('an ability that nobody knows is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('list_abilities', { ability: 'fly' });

  expect(error?.code).toBe('NOT_FOUND');
});
