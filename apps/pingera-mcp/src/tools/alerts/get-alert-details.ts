import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { partsOf } from '../../parts.ts';
import { AlertDetailView } from '../../views/alert-detail.ts';

/** Deliveries that are shown with the alert itself. */
const mostNotifications = 50;

export const getAlertDetails = defineTool({
  name: 'get_alert_details',
  toolset: 'alerts',
  effect: 'read',
  description: 'One fired alert: what set it off, and which channels were told of it.',
  input: { alert_id: id('alert') },
  output: { plural: 'alerts', item: AlertDetailView },

  async run({ alert_id }, { pingera }: Deps, call) {
    const { signal, warn } = call;
    const list = pingera.alerts.notifications(alert_id, { signal });
    const [alert, notifications] = await Promise.all([
      pingera.alerts.get(alert_id, { signal }),
      partsOf(call).get('its notifications', list.slice({ limit: mostNotifications })),
    ]);
    if (notifications?.next !== undefined) {
      warn(`Only ${mostNotifications} notifications are shown: see list_alert_notifications`);
    }
    return one({ ...alert, notifications: notifications?.items }, `Alert ${alert_id}`);
  },
});
