import { defineTool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { AlertChannelView } from '../../views/alert-channel.ts';

export const listAlertChannels = defineTool({
  name: 'list_alert_channels',
  toolset: 'alerts',
  effect: 'read',
  description: 'List alert channels: where rules and heartbeats send to. Credentials are masked.',
  input: {},
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'channels', item: AlertChannelView },

  async run(_, { pingera }: Deps, { signal, page }) {
    return pingera.alertChannels.list({ signal }).slice(page);
  },
});
