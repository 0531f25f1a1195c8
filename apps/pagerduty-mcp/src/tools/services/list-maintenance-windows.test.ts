import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test.each([
  [{}, ['Move to the new cluster']],
  [{ filter: 'past' }, ['Reindexing']],
  [{ filter: 'ongoing' }, []],
  [{ filter: 'all', service_ids: ['Search'] }, ['Reindexing']],
  [{ filter: 'all', team_ids: ['Payments'] }, []],
])('with %j lists %j', async (args, descriptions) => {
  const { call } = await serve();

  const { rows } = await call('list_maintenance_windows', args);

  expect(rows.map(({ description }) => description)).toEqual(descriptions);
});

test('shows services and makers by name', async () => {
  const { call } = await serve();

  const { rows } = await call('list_maintenance_windows');

  expect(rows[0]).toMatchObject({
    services: [{ name: 'Data Pipeline' }],
    created_by: { name: expect.any(String) },
  });
});
