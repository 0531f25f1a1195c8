import { defineTool, id, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { filterOf, webhookEvents, webhookFilter } from '../../inputs/webhook.ts';
import { WebhookSubscriptionView } from '../../views/webhook-subscription.ts';

export const updateWebhookSubscription = defineTool({
  name: 'update_webhook_subscription',
  toolset: 'webhooks',
  effect: 'write',
  idempotent: true,
  description:
    'Change what a webhook subscription is told of, or turn it on or off. Its URL cannot be changed: make a new one.',
  input: {
    webhook_subscription_id: id('webhook_subscription'),
    active: z.boolean().optional(),
    events: webhookEvents.optional(),
    ...webhookFilter,
    description: z.string().optional(),
  },
  output: { plural: 'webhook_subscriptions', item: WebhookSubscriptionView },

  async run(
    { webhook_subscription_id, service_id, team_id, ...fields },
    { pagerduty }: Deps,
    { signal },
  ) {
    const isFiltered = service_id !== undefined || team_id !== undefined;
    const filter = isFiltered ? filterOf({ service_id, team_id }) : undefined;
    const change = checkChange({ ...fields, filter });
    const after = await pagerduty.webhookSubscriptions.update(webhook_subscription_id, change, {
      signal,
    });
    return one(after, `Webhook subscription ${webhook_subscription_id} is changed`);
  },
});
