import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { WebhookSubscriptionView } from '../../views/webhook-subscription.ts';

export const getWebhookSubscription = defineTool({
  name: 'get_webhook_subscription',
  toolset: 'webhooks',
  effect: 'read',
  description: 'One webhook subscription, and whether PagerDuty stopped it after failures.',
  input: { webhook_subscription_id: id('webhook_subscription') },
  output: { plural: 'webhook_subscriptions', item: WebhookSubscriptionView },

  async run({ webhook_subscription_id }, { pagerduty }: Deps, { signal }) {
    const found = await pagerduty.webhookSubscriptions.get(webhook_subscription_id, { signal });
    return one(found, `Webhook subscription ${webhook_subscription_id}`);
  },
});
