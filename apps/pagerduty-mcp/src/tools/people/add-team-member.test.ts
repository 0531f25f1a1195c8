import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const member = { team_id: 'Payments', user_id: 'Sam Okafor' };

test('adds a responder unless told otherwise, once', async () => {
  const { call, sent } = await serve();

  const first = await call('add_team_member', member);
  const second = await call('add_team_member', member);
  const team = await call('get_team', { team_id: 'Payments' });

  expect(first.metadata.description).toBe('Sam Okafor is responder of the team');
  expect(second.metadata.description).toContain('was responder already; nothing was changed');
  expect(team.rows[0]?.['members']).toContainEqual(
    expect.objectContaining({ name: 'Sam Okafor', role: 'responder' }),
  );
  expect(sent.filter((line) => line.startsWith('PUT '))).toHaveLength(1);
});

test('gives a member another role', async () => {
  const { call } = await serve();

  const { rows } = await call('add_team_member', {
    ...{ team_id: 'Payments', user_id: 'Dana Reyes', role: 'manager' },
  });

  expect(rows).toMatchObject([{ user: { name: 'Dana Reyes' }, role: 'manager' }]);
});
