import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const member = { team_id: 'Payments', user_id: 'Helen Cho' };

test('takes a member out, once', async () => {
  const { call, sent } = await serve();

  const first = await call('remove_team_member', member);
  const second = await call('remove_team_member', member);

  expect(first.metadata.description).toBe('Helen Cho is out of the team');
  expect(second.metadata.description).toContain('was not in the team; nothing was changed');
  expect(sent.filter((line) => line.startsWith('DELETE '))).toHaveLength(1);
});

test('why PagerDuty keeps one is told', async () => {
  const { call } = await serve();

  const { error } = await call('remove_team_member', { ...member, user_id: 'Marcus Lee' });

  expect(error?.message).toContain('belong to an escalation policy on this team');
});
