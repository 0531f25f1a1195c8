import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { WebhookSubscriptionView } from '../../views/webhook-subscription.ts';

export const enableWebhookSubscription = defineTool({
  name: 'enable_webhook_subscription',
  toolset: 'webhooks',
  effect: 'write',
  idempotent: true,
  description: 'Turn on again a webhook subscription that PagerDuty stopped after failures.',
  input: { webhook_subscription_id: id('webhook_subscription') },
  output: { plural: 'webhook_subscriptions', item: WebhookSubscriptionView },

  async run({ webhook_subscription_id: id }, { pagerduty }: Deps, { signal }) {
    const before = await pagerduty.webhookSubscriptions.get(id, { signal });
    if (before.active === true && before.delivery_method.temporarily_disabled !== true) {
      return one(before, `Webhook subscription ${id} was on already; nothing was changed`);
    }
    const after = await pagerduty.webhookSubscriptions.enable(id, { signal });
    return one(after, `Webhook subscription ${id} is on`);
  },
});
