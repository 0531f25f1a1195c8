import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('turns one on again, and says so when it was on', async () => {
  const { call, sent } = await serve();
  const [stopped] = (await call('list_webhook_subscriptions')).rows;
  const webhook_subscription_id = stopped?.['id'];

  const first = await call('enable_webhook_subscription', { webhook_subscription_id });
  const second = await call('enable_webhook_subscription', { webhook_subscription_id });

  expect(first.metadata.description).toBe(`Webhook subscription ${webhook_subscription_id} is on`);
  expect(first.rows[0]).not.toHaveProperty('is_stopped_after_failures');
  expect(second.metadata.description).toContain('was on already; nothing was changed');
  expect(sent.filter((line) => line.startsWith('POST '))).toHaveLength(1);
});
