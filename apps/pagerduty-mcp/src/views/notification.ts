import { from, view } from 'mcp-kit';
import type { Notification } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

/** Who was told, how and when. */
export const NotificationView = view<Notification>({
  id: z.string(),
  at: from(z.string(), (notification) => notification.started_at),
  type: from(z.string(), ({ type }) => type?.replace('_notification', '')),
  user: from(NamedView, ({ user }) => maybeNamed(user)),
  address: z.string(),
  status: z.string(),
});
