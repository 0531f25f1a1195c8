import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { AlertStatisticsView } from '../../views/alert-statistics.ts';

export const getAlertStatistics = defineTool({
  name: 'get_alert_statistics',
  toolset: 'alerts',
  effect: 'read',
  description: 'Count alerts that are open now, and those of the last 30 days by severity.',
  input: {},
  output: { plural: 'alert_statistics', item: AlertStatisticsView },

  async run(_, { pingera }: Deps, { signal }) {
    const stats = await pingera.alerts.stats({ signal });
    return one(stats, 'Counts of alerts, and of the rules and channels that are switched on');
  },
});
