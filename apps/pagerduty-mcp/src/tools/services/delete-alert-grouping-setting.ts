import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteAlertGroupingSetting = defineTool({
  name: 'delete_alert_grouping_setting',
  toolset: 'services',
  effect: 'destroy',
  description:
    'Delete an alert grouping setting for good: the alerts of its services are no longer grouped by it.',
  input: { alert_grouping_setting_id: id('alert_grouping_setting') },
  output: { plural: 'alert_grouping_settings', item: DeletedView },
  confirm: (input) => `Delete the alert grouping setting ${input.alert_grouping_setting_id}?`,

  async run({ alert_grouping_setting_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.alertGroupingSettings.delete(id, { signal });
    return one({ id, deleted: true }, `Alert grouping setting ${id} is deleted`);
  },
});
