import { defineTool, isoDate } from 'mcp-kit';
import * as z from 'zod';
import { checkRange } from '../../date-range.ts';
import type { Deps } from '../../deps.ts';
import { NotificationView } from '../../views/notification.ts';

const dayMs = 86_400_000;

export const listNotifications = defineTool({
  name: 'list_notifications',
  toolset: 'people',
  effect: 'read',
  description: 'List whom PagerDuty told of incidents, by which phone or address, and when.',
  input: {
    since: isoDate().optional().describe('ISO 8601; the last 24 hours unless given'),
    until: isoDate().optional(),
    type: z.enum(['sms', 'email', 'phone', 'push']).optional(),
  },
  list: true,
  output: { plural: 'notifications', item: NotificationView, order: 'newest first' },

  async run({ since, until, type }, { pagerduty }: Deps, { signal, page }) {
    const end = until ?? new Date().toISOString();
    const start = since ?? new Date(Date.parse(end) - dayMs).toISOString();
    checkRange(
      { since: start, until: end },
      { maxDays: 89, words: 'Notifications can be listed for 3 months at most' },
    );
    const filter = type === undefined ? undefined : (`${type}_notification` as const);
    const query = { since: start, until: end, filter };
    return pagerduty.notifications.list(query, { signal }).slice(page);
  },
});
