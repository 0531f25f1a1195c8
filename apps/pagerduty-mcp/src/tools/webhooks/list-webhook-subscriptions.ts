import { defineTool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { filterOf, webhookFilter } from '../../inputs/webhook.ts';
import { WebhookSubscriptionView } from '../../views/webhook-subscription.ts';

export const listWebhookSubscriptions = defineTool({
  name: 'list_webhook_subscriptions',
  toolset: 'webhooks',
  effect: 'read',
  description:
    'List webhook subscriptions: which events of which service, team or account go where.',
  input: webhookFilter,
  list: true,
  output: { plural: 'webhook_subscriptions', item: WebhookSubscriptionView },

  async run(asked, { pagerduty }: Deps, { signal, page }) {
    const { type, ...of } = filterOf(asked);
    const query =
      'id' in of
        ? {
            filter_type: type === 'team_reference' ? ('team' as const) : ('service' as const),
            filter_id: of.id,
          }
        : {};
    return pagerduty.webhookSubscriptions.list(query, { signal }).slice(page);
  },
});
