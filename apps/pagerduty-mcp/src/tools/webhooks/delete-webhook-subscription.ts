import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteWebhookSubscription = defineTool({
  name: 'delete_webhook_subscription',
  toolset: 'webhooks',
  effect: 'destroy',
  description:
    'Delete a webhook subscription for good; to pause it use update_webhook_subscription.',
  input: { webhook_subscription_id: id('webhook_subscription') },
  output: { plural: 'webhook_subscriptions', item: DeletedView },
  confirm: (input) => `Delete the webhook subscription ${input.webhook_subscription_id}?`,

  async run({ webhook_subscription_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.webhookSubscriptions.delete(id, { signal });
    return one({ id, deleted: true }, `Webhook subscription ${id} is deleted`);
  },
});
