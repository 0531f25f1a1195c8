import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes one', async () => {
  const { call } = await serve();
  const [listed] = (await call('list_status_page_subscriptions')).rows;
  const subscription_id = listed?.['id'];

  const { rows } = await call('delete_status_page_subscription', { subscription_id });
  const left = await call('list_status_page_subscriptions');

  expect(rows).toEqual([{ id: subscription_id, deleted: true }]);
  expect(left.rows).toEqual([]);
});
