import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const names = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ name }) => name);

test('lists the users of the caller’s teams, and on request of the account', async () => {
  const { call } = await serve();

  const own = await call('list_users');
  const all = await call('list_users', { current_user_context: false });
  const found = await call('list_users', { current_user_context: false, query: 'okafor' });

  expect(own.metadata.description).toBe('5 users of your teams, by name');
  expect(all.rows.length).toBeGreaterThan(own.rows.length);
  expect(names(found.rows)).toEqual(['Sam Okafor']);
  expect(own.rows[0]).toMatchObject({
    ...{ name: 'Dana Reyes', email: 'dana.reyes@acme-outdoor.example' },
    teams: [{ name: 'Payments' }],
  });
});

test('a user without teams has none, and is told why', async () => {
  const { call } = await serve({ key: 'userWithoutTeam' });

  const { rows, metadata } = await call('list_users');

  expect(rows).toEqual([]);
  expect(metadata.description).toContain('you have no teams');
});
