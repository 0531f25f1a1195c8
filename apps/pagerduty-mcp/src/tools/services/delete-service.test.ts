import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes a service', async () => {
  const { call } = await serve();
  await call('create_service', { name: 'Returns', escalation_policy_id: 'Orders' });

  const { rows } = await call('delete_service', { service_id: 'Returns' });
  const after = await call('get_service', { service_id: 'Returns' });

  expect(rows).toEqual([{ id: expect.any(String), deleted: true }]);
  expect(after.error?.code).toBe('INVALID_SERVICE_ID');
});

test('why PagerDuty keeps one is told', async () => {
  const { call } = await serve();

  const { error } = await call('delete_service', { service_id: 'Checkout API' });

  expect(error?.message).toContain('open incidents');
});
