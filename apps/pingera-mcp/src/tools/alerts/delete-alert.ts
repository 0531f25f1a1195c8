import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteAlert = defineTool({
  name: 'delete_alert',
  toolset: 'alerts',
  effect: 'destroy',
  description:
    'Delete an alert rule. To silence it set enabled to false; to end a fired alert use resolve_alert.',
  input: { alert_id: id('alert_rule').describe('Id of the rule') },
  aliases: { rule_id: 'alert_id' },
  confirm: ({ alert_id }) =>
    `Delete alert rule ${alert_id}? It will alert nobody from then on. It cannot be undone.`,
  output: { plural: 'rules', item: DeletedView },

  async run({ alert_id }, { pingera }: Deps, { signal }) {
    await pingera.alertRules.delete(alert_id, { signal });
    return one({ id: alert_id, deleted: true }, `Alert rule ${alert_id} is deleted`);
  },
});
