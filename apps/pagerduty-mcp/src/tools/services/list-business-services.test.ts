import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists business services', async () => {
  const { call } = await serve();

  const { rows } = await call('list_business_services');

  expect(rows).toMatchObject([
    { name: 'Online Shop', point_of_contact: 'Helen Cho' },
    { name: 'Delivery', description: 'From order to doorstep.' },
  ]);
});
