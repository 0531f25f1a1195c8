import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { idNamed } from './automation.fixture.ts';

test('shows what an action runs', async () => {
  const served = await serve();
  const action_id = await idNamed(served, 'list_automation_actions', 'Restart Checkout Pods');

  const { rows, metadata } = await served.call('get_automation_action', { action_id });

  expect(metadata.description).toBe('Automation action Restart Checkout Pods');
  expect(rows[0]).toMatchObject({
    id: action_id,
    runs: { script: 'kubectl rollout restart deployment/checkout-api' },
    teams: [{ name: 'Payments' }],
    is_for_unresolved_incidents: true,
  });
});

test('an action that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_automation_action', { action_id: '01NOTHING' });

  expect(error?.code).toBe('NOT_FOUND');
});
