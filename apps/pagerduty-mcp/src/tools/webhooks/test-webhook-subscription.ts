import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { WebhookSubscriptionView } from '../../views/webhook-subscription.ts';

export const testWebhookSubscription = defineTool({
  name: 'test_webhook_subscription',
  toolset: 'webhooks',
  effect: 'write',
  description: 'Have PagerDuty send a pagey.ping to the URL of a webhook subscription.',
  input: { webhook_subscription_id: id('webhook_subscription') },
  output: { plural: 'webhook_subscriptions', item: WebhookSubscriptionView },

  async run({ webhook_subscription_id: id }, { pagerduty }: Deps, { signal }) {
    const subscription = await pagerduty.webhookSubscriptions.get(id, { signal });
    await pagerduty.webhookSubscriptions.ping(id, { signal });
    return one(subscription, 'A pagey.ping is on its way to the URL');
  },
});
