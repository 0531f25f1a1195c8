import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('ends one that runs: the service pages again', async () => {
  const { call } = await serve();
  const made = await call('create_maintenance_window', {
    ...{ service_ids: ['Identity'], end_time: '2026-03-05' },
  });
  const maintenance_window_id = made.rows[0]?.['id'];

  await call('delete_maintenance_window', { maintenance_window_id });
  const services = await call('list_services', { current_user_context: false, query: 'identity' });

  expect(services.rows[0]).toMatchObject({ status: 'active' });
});

test('one that has ended stays', async () => {
  const { call } = await serve();
  const [past] = (await call('list_maintenance_windows', { filter: 'past' })).rows;

  const { error } = await call('delete_maintenance_window', {
    maintenance_window_id: past?.['id'],
  });

  expect(error?.message).toContain('has ended');
});
