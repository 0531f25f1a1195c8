import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes one for good', async () => {
  const { call } = await serve();
  const [listed] = (await call('list_webhook_subscriptions')).rows;
  const webhook_subscription_id = listed?.['id'];

  const { rows } = await call('delete_webhook_subscription', { webhook_subscription_id });
  const after = await call('list_webhook_subscriptions');

  expect(rows).toEqual([{ id: webhook_subscription_id, deleted: true }]);
  expect(after.rows).toEqual([]);
});
