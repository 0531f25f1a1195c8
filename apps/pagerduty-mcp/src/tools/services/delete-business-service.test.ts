import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes one for good', async () => {
  const { call } = await serve();

  const { rows } = await call('delete_business_service', { business_service_id: 'Delivery' });
  const listed = await call('list_business_services');

  expect(rows).toEqual([{ id: expect.any(String), deleted: true }]);
  expect(listed.rows.map(({ name }) => name)).toEqual(['Online Shop']);
});
