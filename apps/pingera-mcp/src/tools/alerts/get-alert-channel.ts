import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { AlertChannelView } from '../../views/alert-channel.ts';

export const getAlertChannel = defineTool({
  name: 'get_alert_channel',
  toolset: 'alerts',
  effect: 'read',
  description: 'One alert channel; credentials are masked, and of a URL only the host is shown.',
  input: { channel_id: id('alert_channel') },
  output: { plural: 'channels', item: AlertChannelView },

  async run({ channel_id }, { pingera }: Deps, { signal }) {
    const channel = await pingera.alertChannels.get(channel_id, { signal });
    return one(channel, `Channel ${channel.name}`);
  },
});
