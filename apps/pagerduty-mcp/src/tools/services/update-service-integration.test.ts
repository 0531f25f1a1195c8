import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('renames an integration', async () => {
  const { call } = await serve();
  const made = await call('create_service_integration', { service_id: 'Search', name: 'Probe' });
  const integration_id = made.rows[0]?.['id'];

  const { rows } = await call('update_service_integration', {
    ...{ service_id: 'Search', integration_id, name: 'Monitor' },
  });

  expect(rows[0]).toMatchObject({ id: integration_id, name: 'Monitor' });
});

test('one that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('update_service_integration', {
    ...{ service_id: 'Search', integration_id: 'P0THERE', name: 'Monitor' },
  });

  expect(error?.code).toBe('NOT_FOUND');
});
