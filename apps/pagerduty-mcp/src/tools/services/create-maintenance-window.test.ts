import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const end_time = '2026-03-04T18:00:00Z';

test('puts services under maintenance at once', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('create_maintenance_window', {
    ...{ service_ids: ['Search', 'Identity'], end_time, description: 'Reindexing' },
  });
  const services = await call('list_services', { current_user_context: false, query: 'search' });

  expect(metadata.description).toContain('Maintenance from 2026-03-04T15:00:00');
  expect(rows[0]).toMatchObject({
    services: [{ name: 'Search' }, { name: 'Identity' }],
    created_by: { name: 'Dana Reyes' },
  });
  expect(services.rows[0]).toMatchObject({ status: 'maintenance' });
});

test.each([
  [{ service_ids: ['Search'], end_time: '2026-03-04' }, 'is past'],
  [{ service_ids: ['Search'], start_time: '2026-03-05', end_time }, 'is not after start_time'],
  [{ service_ids: ['Search', 'Nothing'], end_time }, 'There is no service "Nothing"'],
  [{ service_ids: ['Search'] }, 'end_time is required'],
])('%j is refused, and nothing is made', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_maintenance_window', args);

  expect(error?.message).toContain(message);
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
