import { from, view } from 'mcp-kit';
import type { WebhookSubscription } from 'pagerduty-sdk';
import * as z from 'zod';

const FilterView = z.object({ type: z.string(), id: z.string().optional() });

/** The fields of a subscription that every tool shows; values of headers are PagerDuty's secret. */
export const subscriptionFields = {
  id: z.string(),
  description: z.string(),
  active: z.boolean(),
  url: from(z.string(), (subscription: WebhookSubscription) => subscription.delivery_method.url),
  is_stopped_after_failures: from(
    z.literal(true),
    ({ delivery_method: method }: WebhookSubscription) => method.temporarily_disabled || undefined,
  ),
  headers: from(z.array(z.string()), ({ delivery_method: method }: WebhookSubscription) =>
    method.custom_headers?.flatMap(({ name }) => name ?? []),
  ),
  events: z.array(z.string()),
  filter: from(FilterView, ({ filter }: WebhookSubscription) => ({
    type: filter.type.replace('_reference', ''),
    id: filter.id,
  })),
};

/** A webhook subscription as lists show it. */
export const WebhookSubscriptionView = view<WebhookSubscription>(subscriptionFields);
