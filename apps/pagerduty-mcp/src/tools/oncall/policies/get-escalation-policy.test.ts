import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('answers one policy by part of its name', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_escalation_policy', {
    escalation_policy_id: 'inventory',
  });

  expect(metadata.description).toBe('Escalation policy Data & Inventory');
  expect(rows).toMatchObject([{ name: 'Data & Inventory', teams: [{ name: 'Platform' }] }]);
});

test('a policy that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_escalation_policy', { escalation_policy_id: 'P0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
