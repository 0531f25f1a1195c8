import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists extensions with their services', async () => {
  const { call } = await serve();

  const { rows } = await call('list_extensions', { query: 'checkout' });
  const none = await call('list_extensions', { query: 'nothing' });

  expect(rows).toEqual([
    {
      id: expect.any(String),
      name: '#checkout-alerts',
      extension_schema: { id: expect.any(String), name: 'Slack' },
      services: [{ id: expect.any(String), name: expect.any(String) }],
    },
  ]);
  expect(none.rows).toEqual([]);
});
