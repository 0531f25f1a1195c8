import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const names = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ name }) => name);

test('lists the policies of the caller’s teams, and on request of the account', async () => {
  const { call } = await serve();

  const own = await call('list_escalation_policies');
  const all = await call('list_escalation_policies', { current_user_context: false });

  expect(names(own.rows)).toEqual(['Checkout & Payments', 'Orders']);
  expect(own.metadata.description).toBe('2 escalation policies of your teams, by name');
  expect(names(all.rows)).toEqual([
    'Checkout & Payments',
    'Data & Inventory',
    'Orders',
    'Platform',
  ]);
});

test('shows levels with the names of those that are paged', async () => {
  const { call } = await serve();

  const { rows } = await call('list_escalation_policies', { query: 'checkout' });

  expect(rows).toMatchObject([
    {
      levels: [
        { level: 1, delay_minutes: 30, schedules: [{ name: 'Payments Primary' }] },
        { level: 2, schedules: [{ name: 'Payments Secondary' }] },
        { level: 3, users: [{ name: 'Marcus Lee' }] },
      ],
      services: expect.arrayContaining([expect.objectContaining({ name: 'Checkout API' })]),
    },
  ]);
});

test('a user without teams sees the policies that page them', async () => {
  const { call } = await serve({ key: 'userWithoutTeam' });

  const { rows, metadata } = await call('list_escalation_policies');

  expect(rows.length).toBeGreaterThan(0);
  expect(metadata.description).toContain('that you are in');
});

test('filters by team and user names, and pages', async () => {
  const { call } = await serve();
  const account = { current_user_context: false };

  const ofTeam = await call('list_escalation_policies', { ...account, team_ids: ['Platform'] });
  const ofUser = await call('list_escalation_policies', { ...account, user_ids: ['Marcus Lee'] });
  const first = await call('list_escalation_policies', { ...account, limit: 1, sort: 'name:desc' });
  const next = await call('list_escalation_policies', {
    ...{ ...account, limit: 1, sort: 'name:desc' },
    cursor: first.metadata.next_cursor,
  });

  expect(names(ofTeam.rows)).toEqual(['Data & Inventory', 'Platform']);
  expect(names(ofUser.rows)).toContain('Checkout & Payments');
  expect([...names(first.rows), ...names(next.rows)]).toEqual(['Platform', 'Orders']);
});
