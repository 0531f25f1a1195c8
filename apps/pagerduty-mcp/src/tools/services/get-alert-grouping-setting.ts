import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { AlertGroupingSettingView } from '../../views/alert-grouping-setting.ts';

export const getAlertGroupingSetting = defineTool({
  name: 'get_alert_grouping_setting',
  toolset: 'services',
  effect: 'read',
  description: 'One alert grouping setting.',
  input: { alert_grouping_setting_id: id('alert_grouping_setting') },
  output: { plural: 'alert_grouping_settings', item: AlertGroupingSettingView },

  async run({ alert_grouping_setting_id: id }, { pagerduty }: Deps, { signal }) {
    return one(await pagerduty.alertGroupingSettings.get(id, { signal }));
  },
});
