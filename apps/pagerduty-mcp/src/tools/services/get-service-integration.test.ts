import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows an integration, and hides its key', async () => {
  const { call } = await serve();
  const made = await call('create_service_integration', { service_id: 'Search', name: 'Probe' });
  const integration_id = made.rows[0]?.['id'];

  const { rows } = await call('get_service_integration', { service_id: 'Search', integration_id });

  expect(rows[0]).toMatchObject({ id: integration_id, name: 'Probe' });
  expect(rows[0]?.['integration_key']).not.toBe(made.rows[0]?.['integration_key']);
});
