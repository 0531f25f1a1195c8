import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const names = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ name }) => name);

test('lists the teams of the account, or of the caller', async () => {
  const { call } = await serve();

  const all = await call('list_teams');
  const mine = await call('list_teams', { mine: true });
  const found = await call('list_teams', { query: 'plat' });

  expect([all, mine, found].map(({ rows }) => names(rows))).toEqual([
    ['Payments', 'Platform'],
    ['Payments'],
    ['Platform'],
  ]);
});

test('a user without teams has none of their own', async () => {
  const { call } = await serve({ key: 'userWithoutTeam' });

  const { rows } = await call('list_teams', { mine: true });

  expect(rows).toEqual([]);
});
