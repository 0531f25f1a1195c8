import { defineTool, InputError, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { configOf, groupingFields } from '../../inputs/alert-grouping.ts';
import { checkChange } from '../../inputs/change.ts';
import { referTo } from '../../inputs/references.ts';
import { AlertGroupingSettingView } from '../../views/alert-grouping-setting.ts';

export const updateAlertGroupingSetting = defineTool({
  name: 'update_alert_grouping_setting',
  toolset: 'services',
  effect: 'write',
  idempotent: true,
  description:
    'Change an alert grouping setting: what is given, and nothing else. A new way of grouping needs its type and all that goes with it.',
  input: {
    alert_grouping_setting_id: id('alert_grouping_setting'),
    ...groupingFields,
    type: groupingFields.type.optional(),
    service_ids: groupingFields.service_ids.optional(),
  },
  output: { plural: 'alert_grouping_settings', item: AlertGroupingSettingView },

  async run(
    { alert_grouping_setting_id, type, service_ids, name, description, ...given },
    { pagerduty }: Deps,
    { signal },
  ) {
    const ways = Object.values(given).filter((value) => value !== undefined);
    if (type === undefined && ways.length > 0) {
      throw new InputError('type is required to change how alerts are grouped');
    }
    const change = checkChange({
      ...{ name, description, type, config: type && configOf(type, given) },
      services: service_ids?.map((service) => referTo('service', service)),
    });
    const { alert_grouping_setting: after } = await pagerduty.request(
      'PUT /alert_grouping_settings/{id}',
      { path: { id: alert_grouping_setting_id }, body: { alert_grouping_setting: change }, signal },
    );
    return one(after, `Alert grouping setting ${alert_grouping_setting_id} is changed`);
  },
});
