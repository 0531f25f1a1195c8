import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists who is told', async () => {
  const { call } = await serve();

  const { rows } = await call('list_status_page_subscriptions', { channel: 'email' });
  const none = await call('list_status_page_subscriptions', { status: 'pending' });

  expect(rows).toEqual([
    {
      ...{ id: expect.any(String), channel: 'email', status: 'active' },
      contact: 'stores@acme-outdoor.example',
      subscribed_to: { id: expect.any(String), type: 'status_page' },
    },
  ]);
  expect(none.rows).toEqual([]);
});
