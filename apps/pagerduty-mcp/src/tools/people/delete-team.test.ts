import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes a team that has nothing', async () => {
  const { call } = await serve();
  await call('create_team', { name: 'Returns' });

  const { rows } = await call('delete_team', { team_id: 'Returns' });
  const listed = await call('list_teams');

  expect(rows).toEqual([{ id: expect.any(String), deleted: true }]);
  expect(listed.rows.map(({ name }) => name)).toEqual(['Payments', 'Platform']);
});

test('its incidents go to another team, never to itself', async () => {
  const { call, sent } = await serve();
  await call('create_team', { name: 'Returns' });

  const refused = await call('delete_team', {
    ...{ team_id: 'Returns', reassignment_team_id: 'returns' },
  });
  const done = await call('delete_team', {
    ...{ team_id: 'Returns', reassignment_team_id: 'Payments' },
  });

  expect(refused.error?.message).toBe('reassignment_team_id is the team to delete');
  expect(done.error).toBeUndefined();
  expect(sent.filter((line) => line.startsWith('DELETE '))).toEqual([
    expect.stringMatching(/\?reassignment_team=P\w+$/),
  ]);
});

test('why PagerDuty keeps one is told', async () => {
  const { call } = await serve();

  const { error } = await call('delete_team', { team_id: 'Payments' });

  expect(error?.message).toContain('has escalation policies');
});
