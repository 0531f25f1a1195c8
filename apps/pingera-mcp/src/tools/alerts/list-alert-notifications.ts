import { defineTool, id } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { AlertNotificationView } from '../../views/alert-notification.ts';

export const listAlertNotifications = defineTool({
  name: 'list_alert_notifications',
  toolset: 'alerts',
  effect: 'read',
  description: 'List the deliveries of one alert: which channel was told when, and what failed.',
  input: { alert_id: id('alert') },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'notifications', item: AlertNotificationView },

  async run({ alert_id }, { pingera }: Deps, { signal, page }) {
    return pingera.alerts.notifications(alert_id, { signal }).slice(page);
  },
});
