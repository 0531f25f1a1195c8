import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows one by its name', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_business_service', { business_service_id: 'shop' });

  expect(metadata.description).toBe('Business service Online Shop');
  expect(rows[0]).toMatchObject({ name: 'Online Shop' });
});
