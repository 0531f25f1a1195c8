import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('changes what is given, and nothing else', async () => {
  const { call } = await serve();
  const before = await call('get_service', { service_id: 'Search' });

  await call('update_service', { service_id: 'Search', acknowledgement_timeout: 600 });
  const after = await call('get_service', { service_id: 'Search' });

  expect(after.rows[0]).toEqual({ ...before.rows[0], acknowledgement_timeout: 600 });
});

test('gives it another escalation policy by name', async () => {
  const { call } = await serve();

  const { rows } = await call('update_service', {
    ...{ service_id: 'Search', escalation_policy_id: 'Orders' },
  });

  expect(rows[0]).toMatchObject({ escalation_policy: { name: 'Orders' } });
});

test('one that is disabled says so', async () => {
  const { call } = await serve();

  await call('update_service', { service_id: 'Search', status: 'disabled' });
  const { rows } = await call('get_service', { service_id: 'Search' });

  expect(rows[0]).toMatchObject({ status: 'disabled' });
});

test('a change of nothing is refused', async () => {
  const { call } = await serve();

  const { error } = await call('update_service', { service_id: 'Search' });

  expect(error?.message).toBe('Nothing to change');
});
