import { defineTool, from, one, view } from 'mcp-kit';
import type { WebhookSubscription } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { filterOf, webhookEvents, webhookFilter, webhookUrl } from '../../inputs/webhook.ts';
import { subscriptionFields } from '../../views/webhook-subscription.ts';

const NewSubscriptionView = view<WebhookSubscription>({
  ...subscriptionFields,
  secret: from(z.string(), ({ delivery_method }) => delivery_method.secret),
});

export const createWebhookSubscription = defineTool({
  name: 'create_webhook_subscription',
  toolset: 'webhooks',
  effect: 'write',
  description:
    'Send events of a service, a team or the account to a URL from now on. The signing secret is in this answer and never again: tell the user to keep it.',
  input: {
    url: webhookUrl,
    events: webhookEvents.describe('Such as incident.triggered, incident.resolved'),
    ...webhookFilter,
    description: z.string().optional(),
    headers: z.record(z.string(), z.string()).optional().describe('Sent with each delivery'),
  },
  reveals: ['secret'],
  output: { plural: 'webhook_subscriptions', item: NewSubscriptionView },

  async run({ url, events, description, headers, ...of }, { pagerduty }: Deps, { signal }) {
    const custom_headers =
      headers && Object.entries(headers).map(([name, value]) => ({ name, value }));
    const made = await pagerduty.webhookSubscriptions.create(
      {
        type: 'webhook_subscription',
        delivery_method: { type: 'http_delivery_method', url, custom_headers },
        filter: filterOf(of),
        events,
        description,
      },
      { signal },
    );
    return one(made, `Webhook subscription ${made.id} is made`);
  },
});
