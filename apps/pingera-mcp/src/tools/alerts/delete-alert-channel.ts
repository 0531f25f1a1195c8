import { defineTool, id, one, ToolError } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { outcomeOf } from '../../refusal.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteAlertChannel = defineTool({
  name: 'delete_alert_channel',
  toolset: 'alerts',
  effect: 'destroy',
  description: 'Delete an alert channel that no rule uses. To silence it set enabled to false.',
  input: { channel_id: id('alert_channel') },
  confirm: ({ channel_id }) =>
    `Delete alert channel ${channel_id}? Heartbeats lose it, too. It cannot be undone.`,
  output: { plural: 'channels', item: DeletedView },

  async run({ channel_id }, { pingera }: Deps, { signal }) {
    const outcome = await outcomeOf(pingera.alertChannels.delete(channel_id, { signal }));
    if ('refusal' in outcome) {
      const { message } = outcome.refusal;
      const hint = `See list_alert_rules with channel_id ${channel_id} for the rules that use it: change or delete those first.`;
      throw new ToolError({ code: 'CONFLICT', message, hint });
    }
    return one({ id: channel_id, deleted: true }, `Channel ${channel_id} is deleted`);
  },
});
