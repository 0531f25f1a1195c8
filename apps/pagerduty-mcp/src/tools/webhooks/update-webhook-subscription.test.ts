import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

async function open() {
  const { call, sent } = await serve();
  const [before] = (await call('list_webhook_subscriptions')).rows;
  return { call, sent, before, webhook_subscription_id: before?.['id'] };
}

test('changes what is given, and nothing else', async () => {
  const { call, before, webhook_subscription_id } = await open();

  const { rows } = await call('update_webhook_subscription', {
    ...{ webhook_subscription_id, active: false, team_id: 'Payments' },
  });

  expect(rows).toEqual([
    { ...before, active: false, filter: { type: 'team', id: expect.any(String) } },
  ]);
});

test('a change of nothing is refused', async () => {
  const { call, sent, webhook_subscription_id } = await open();

  const { error } = await call('update_webhook_subscription', { webhook_subscription_id });

  expect(error?.message).toBe('Nothing to change');
  expect(sent.filter((line) => line.startsWith('PUT '))).toEqual([]);
});
