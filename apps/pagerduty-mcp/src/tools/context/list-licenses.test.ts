import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('tells how many licences are used and left', async () => {
  const { call } = await serve();

  const { rows } = await call('list_licenses');

  expect(rows).toMatchObject([
    {
      name: 'Business (Full User)',
      current_value: expect.any(Number),
      allocations_available: expect.any(Number),
    },
  ]);
});
