import { cut, defineTool, id } from 'mcp-kit';
import { PingeraInvalidResponseError } from 'pingera-sdk';
import type { Deps } from '../../deps.ts';
import { HeartbeatChannelView, readChannels } from '../../views/heartbeat-channel.ts';

export const listHeartbeatChannels = defineTool({
  name: 'list_heartbeat_channels',
  toolset: 'heartbeats',
  effect: 'read',
  description: 'List the alert channels that are told when one heartbeat goes down.',
  input: { heartbeat_id: id('heartbeat') },
  list: true,
  output: { plural: 'channels', item: HeartbeatChannelView },

  async run({ heartbeat_id }, { pingera }: Deps, { signal, page }) {
    const channels = readChannels(await pingera.heartbeats.channels(heartbeat_id, { signal }));
    if (channels !== undefined) return cut(channels, page);
    throw new PingeraInvalidResponseError(
      'GET /heartbeats/{check_id}/channels',
      'there is no list of channels',
    );
  },
});
