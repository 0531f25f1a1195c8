import { defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { AlertGroupingSettingView } from '../../views/alert-grouping-setting.ts';

export const listAlertGroupingSettings = defineTool({
  name: 'list_alert_grouping_settings',
  toolset: 'services',
  effect: 'read',
  description: 'List how alerts are grouped into incidents, of all services or of some.',
  input: { service_ids: z.array(idOrName('service')).optional() },
  list: true,
  output: { plural: 'alert_grouping_settings', item: AlertGroupingSettingView },

  async run(filters, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.alertGroupingSettings.list(filters, { signal }).slice(page);
  },
});
