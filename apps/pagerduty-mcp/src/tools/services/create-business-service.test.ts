import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('makes one, and lists show it', async () => {
  const { call } = await serve();

  const { rows } = await call('create_business_service', {
    ...{ name: 'Returns', description: 'Back again.', team_id: 'Payments' },
  });
  const listed = await call('list_business_services');

  expect(rows[0]).toMatchObject({ name: 'Returns', team_id: expect.stringMatching(/^P/) });
  expect(listed.rows).toContainEqual(rows[0]);
});
