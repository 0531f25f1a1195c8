import { from, view } from 'mcp-kit';
import type { AlertNotification } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';
import { Named, named } from './named.ts';

/** A delivery of an alert to a channel, and why it failed where it did. */
export const AlertNotificationView = view<AlertNotification>({
  id: z.string(),
  notification_type: z.string(),
  status: z.string(),
  channel: from(Named, ({ channel_id, channel_name }) => named(channel_id, channel_name)),
  channel_type: z.string(),
  error_message: z.string(),
  retry_count: z.int(),
  sent_at: from(z.string(), ({ sent_at }) => isoOf(sent_at)),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
});
