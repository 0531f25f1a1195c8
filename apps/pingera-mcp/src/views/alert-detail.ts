import { from, view } from 'mcp-kit';
import type { Alert, AlertNotification } from 'pingera-sdk';
import * as z from 'zod';
import { alertFields } from './alert.ts';
import { AlertNotificationView } from './alert-notification.ts';

/** An alert with its deliveries, where they could be read. */
export interface AlertDetail extends Alert {
  readonly notifications?: readonly AlertNotification[] | undefined;
}

/** An alert with what set it off and whom it reached. */
export const AlertDetailView = view<AlertDetail>({
  ...alertFields,
  alert_metadata: z.record(z.string(), z.unknown()),
  notifications: from(z.array(z.record(z.string(), z.unknown())), ({ notifications }) =>
    notifications?.map((each) => AlertNotificationView.show(each).item),
  ),
});
