import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { alertChannelInput, toConfiguration } from '../../inputs/alert-channel.ts';
import { AlertChannelView } from '../../views/alert-channel.ts';

export const createAlertChannel = defineTool({
  name: 'create_alert_channel',
  toolset: 'alerts',
  effect: 'write',
  description: 'Make a target for alerts. Rules (create_alert) or heartbeats then send to it.',
  input: alertChannelInput,
  output: { plural: 'channels', item: AlertChannelView },

  async run({ recipients, configuration: raw, ...rest }, { pingera }: Deps, { signal }) {
    const configuration = toConfiguration({ type: rest.type, recipients, configuration: raw });
    const made = await pingera.alertChannels.create({ ...rest, configuration }, { signal });
    return one(made, `Channel ${made.name} is made; nothing sends to it yet`);
  },
});
