import { from, view } from 'mcp-kit';
import type { StatusPageSubscription } from 'pagerduty-sdk';
import * as z from 'zod';

/** Who is told of what on a status page, and whether they have confirmed. */
export const StatusPageSubscriptionView = view<StatusPageSubscription>({
  id: z.string(),
  channel: z.string(),
  contact: z.string(),
  status: z.string(),
  subscribed_to: from(
    z.object({ type: z.string().optional(), id: z.string().optional() }),
    ({ subscribable_object }) => subscribable_object,
  ),
});
