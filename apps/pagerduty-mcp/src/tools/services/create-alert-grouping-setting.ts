import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { configOf, groupingFields } from '../../inputs/alert-grouping.ts';
import { referTo } from '../../inputs/references.ts';
import { AlertGroupingSettingView } from '../../views/alert-grouping-setting.ts';

export const createAlertGroupingSetting = defineTool({
  name: 'create_alert_grouping_setting',
  toolset: 'services',
  effect: 'write',
  description:
    'Group the alerts of services into incidents: by content, by likeness (intelligent), or by time. New alerts then join open incidents.',
  input: groupingFields,
  output: { plural: 'alert_grouping_settings', item: AlertGroupingSettingView },

  async run({ type, service_ids, name, description, ...given }, { pagerduty }: Deps, { signal }) {
    const setting = {
      ...{ type, name, description, config: configOf(type, given) },
      services: service_ids.map((id) => referTo('service', id)),
    };
    const { alert_grouping_setting: made } = await pagerduty.request(
      'POST /alert_grouping_settings',
      { body: { alert_grouping_setting: setting }, signal },
    );
    return one(made, `Alert grouping setting ${made.id} is made`);
  },
});
