import { from, view } from 'mcp-kit';
import type { NotificationRule } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

/** When and how a user is told of an incident that is assigned to them. */
export const NotificationRuleView = view<NotificationRule>({
  id: z.string(),
  urgency: z.string(),
  start_delay_in_minutes: z.int(),
  contact_method: from(NamedView, (rule) => maybeNamed(rule.contact_method)),
});
