import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows one', async () => {
  const { call } = await serve();
  const [listed] = (await call('list_webhook_subscriptions')).rows;

  const { rows } = await call('get_webhook_subscription', {
    webhook_subscription_id: listed?.['id'],
  });

  expect(rows).toEqual([listed]);
});

test('one that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_webhook_subscription', { webhook_subscription_id: 'P0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
