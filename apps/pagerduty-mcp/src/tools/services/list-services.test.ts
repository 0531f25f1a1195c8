import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const names = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ name }) => name);

test('lists the services of the caller’s teams, and on request of the account', async () => {
  const { call } = await serve();

  const own = await call('list_services');
  const all = await call('list_services', { current_user_context: false });

  expect(own.metadata.description).toBe('3 services of your teams, by name');
  expect(names(own.rows)).toEqual(['Checkout API', 'Order Service', 'Payment Gateway']);
  expect(all.rows).toHaveLength(8);
  expect(own.rows[0]).toMatchObject({
    status: 'critical',
    escalation_policy: { name: 'Checkout & Payments' },
    teams: [{ name: 'Payments' }],
  });
});

test('a user without teams has none, and is told why', async () => {
  const { call, sent } = await serve({ key: 'userWithoutTeam' });

  const { rows, metadata } = await call('list_services');

  expect(rows).toEqual([]);
  expect(metadata.description).toContain('you have no teams');
  expect(sent.filter((line) => line.startsWith('GET /services'))).toEqual([]);
});

test('a team beside the context is refused; without it, it filters', async () => {
  const { call } = await serve();

  const { error } = await call('list_services', { team_ids: ['Platform'] });
  const ofTeam = await call('list_services', {
    ...{ current_user_context: false, team_ids: ['Platform'], query: 'search' },
  });

  expect(error?.message).toContain('cannot be combined with current_user_context');
  expect(names(ofTeam.rows)).toEqual(['Search']);
});
