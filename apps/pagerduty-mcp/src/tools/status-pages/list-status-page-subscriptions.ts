import { defineTool } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { StatusPageSubscriptionView } from '../../views/status-page-subscription.ts';

export const listStatusPageSubscriptions = defineTool({
  name: 'list_status_page_subscriptions',
  toolset: 'status_pages',
  effect: 'read',
  description: 'List who is told of the posts of a status page, and how.',
  input: {
    page_id: statusPage,
    channel: z.enum(['webhook', 'email', 'slack']).optional(),
    status: z.enum(['active', 'pending']).optional(),
  },
  list: true,
  output: { plural: 'subscriptions', item: StatusPageSubscriptionView },

  async run({ page_id, ...filters }, { pagerduty }: Deps, { signal, page }) {
    const pageId = await findPage(page_id, pagerduty, signal);
    return pagerduty.statusPages.subscriptions.list(pageId, filters, { signal }).slice(page);
  },
});
