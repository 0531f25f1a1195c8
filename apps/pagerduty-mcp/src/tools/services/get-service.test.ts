import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows a service with all that hangs on it', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_service', { service_id: 'checkout' });

  expect(metadata.description).toBe('Service Checkout API');
  expect(rows[0]).toMatchObject({
    ...{ name: 'Checkout API', urgency: 'high', acknowledgement_timeout: 1800 },
    integrations: expect.arrayContaining([
      expect.objectContaining({ name: 'Monitoring', type: 'events_api_v2' }),
    ]),
    dependencies: expect.arrayContaining([
      expect.objectContaining({ name: 'Payment Gateway', role: 'rests on' }),
      expect.objectContaining({ name: 'Web Storefront', role: 'rests on this' }),
    ]),
  });
});

test('says when it is, or will be, under maintenance', async () => {
  const { call } = await serve();
  await call('create_maintenance_window', {
    ...{ service_ids: ['Search'], end_time: '2026-03-04T18:00:00Z', description: 'Reindexing' },
  });

  const { rows } = await call('get_service', { service_id: 'Search' });

  expect(rows[0]).toMatchObject({
    status: 'maintenance',
    maintenance_windows: [{ description: 'Reindexing', end_time: '2026-03-04T18:00:00.000Z' }],
  });
});

test('a part that cannot be read is missing, and said to be', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /maintenance_windows', kind: 'status', status: 500 });

  const { rows, metadata } = await call('get_service', { service_id: 'Search' });

  expect(rows[0]).not.toHaveProperty('maintenance_windows');
  expect(metadata.warnings).toEqual([
    expect.stringMatching(/^Answered without its maintenance windows: /),
  ]);
});
