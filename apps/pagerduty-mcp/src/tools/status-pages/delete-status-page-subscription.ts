import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteStatusPageSubscription = defineTool({
  name: 'delete_status_page_subscription',
  toolset: 'status_pages',
  effect: 'destroy',
  description: 'Delete a subscription of a status page: its contact is no longer told of posts.',
  input: { page_id: statusPage, subscription_id: id('subscription') },
  output: { plural: 'subscriptions', item: DeletedView },
  confirm: (input) => `Delete the status page subscription ${input.subscription_id}?`,

  async run({ page_id, subscription_id: id }, { pagerduty }: Deps, { signal }) {
    const pageId = await findPage(page_id, pagerduty, signal);
    await pagerduty.statusPages.subscriptions.delete(pageId, id, { signal });
    return one({ id, deleted: true }, `Subscription ${id} is deleted`);
  },
});
