import { defineTool, id, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { findSubscribed, readChannel } from '../../status-page/subscribed.ts';
import { StatusPageSubscriptionView } from '../../views/status-page-subscription.ts';

export const createStatusPageSubscription = defineTool({
  name: 'create_status_page_subscription',
  toolset: 'status_pages',
  effect: 'write',
  description:
    'Have somebody told of what is posted on a status page from now on, or of one service or post; PagerDuty may write to them to confirm.',
  input: {
    page_id: statusPage,
    contact: words(2048).describe('E-mail address, or https URL of a webhook'),
    service: words(200).optional().describe('Id or name of a service of the page'),
    post_id: id('status_page_post').optional(),
  },
  output: { plural: 'subscriptions', item: StatusPageSubscriptionView },

  async run({ page_id, contact, ...asked }, { pagerduty }: Deps, { signal }) {
    const channel = readChannel(contact);
    const pageId = await findPage(page_id, pagerduty, signal);
    const subscribable_object = await findSubscribed({ pagerduty, pageId }, asked, signal);
    const made = await pagerduty.statusPages.subscriptions.create(
      pageId,
      {
        ...{ type: 'status_page_subscription', ...channel, subscribable_object },
        status_page: { id: pageId, type: 'status_page' },
      },
      { signal },
    );
    return one(made, `Subscription ${made.id} is made`);
  },
});
