import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows the members and their roles', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_team', { team_id: 'payments' });

  expect(metadata.description).toBe('Team Payments');
  expect(rows[0]?.['members']).toContainEqual({
    ...{ id: expect.any(String), name: 'Marcus Lee', role: 'manager' },
  });
});

test('members that cannot be read are a warning', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /teams/{id}/members', kind: 'status', status: 500 });

  const { rows, metadata } = await call('get_team', { team_id: 'Payments' });

  expect(rows[0]).not.toHaveProperty('members');
  expect(metadata.warnings?.[0]).toContain('Answered without its members');
});
