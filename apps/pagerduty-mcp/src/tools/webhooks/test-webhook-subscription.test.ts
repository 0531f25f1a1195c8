import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('has a ping sent', async () => {
  const { call, sent } = await serve();
  const [listed] = (await call('list_webhook_subscriptions')).rows;
  const webhook_subscription_id = listed?.['id'];

  const { rows, metadata } = await call('test_webhook_subscription', { webhook_subscription_id });

  expect(metadata.description).toContain('pagey.ping');
  expect(rows).toEqual([listed]);
  expect(sent.at(-1)).toBe(`POST /webhook_subscriptions/${webhook_subscription_id}/ping`);
});

test('nothing is sent to one that there is not', async () => {
  const { call, sent } = await serve();

  const { error } = await call('test_webhook_subscription', { webhook_subscription_id: 'P0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
