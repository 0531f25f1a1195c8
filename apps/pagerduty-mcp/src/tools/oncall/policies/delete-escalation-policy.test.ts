import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('deletes a policy that nothing uses', async () => {
  const { call } = await serve();
  const levels = [{ users: ['me'] }];
  const made = await call('create_escalation_policy', { name: 'Night watch', levels });
  const escalation_policy_id = String(made.rows[0]?.['id']);

  const { rows, error } = await call('delete_escalation_policy', {
    escalation_policy_id: 'Night watch',
  });
  const after = await call('get_escalation_policy', { escalation_policy_id });

  expect(error).toBeUndefined();
  expect(rows).toEqual([{ id: escalation_policy_id, deleted: true }]);
  expect(after.error?.code).toMatch(/NOT_FOUND|INVALID_ESCALATION_POLICY_ID/);
});

test('one that a service uses stays, and PagerDuty’s reason is told', async () => {
  const { call } = await serve();

  const { error } = await call('delete_escalation_policy', { escalation_policy_id: 'Orders' });
  const { rows } = await call('get_escalation_policy', { escalation_policy_id: 'Orders' });

  expect(error?.message).toContain('used by a service');
  expect(rows).toHaveLength(1);
});
