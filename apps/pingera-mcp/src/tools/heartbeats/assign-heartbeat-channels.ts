import { defineTool, id } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { HeartbeatChannelView, readChannels } from '../../views/heartbeat-channel.ts';

export const assignHeartbeatChannels = defineTool({
  name: 'assign_heartbeat_channels',
  toolset: 'heartbeats',
  effect: 'write',
  idempotent: true,
  description: 'Tell alert channels when a heartbeat goes down, besides those told already.',
  input: { heartbeat_id: id('heartbeat'), channel_ids: z.array(id('alert_channel')) },
  output: { plural: 'channels', item: HeartbeatChannelView },

  async run({ heartbeat_id, channel_ids }, { pingera }: Deps, { signal }) {
    const answer = await pingera.heartbeats.assignChannels(heartbeat_id, channel_ids, { signal });
    const items = readChannels(answer) ?? channel_ids.map((channel) => ({ id: channel }));
    const description = `Heartbeat ${heartbeat_id} now tells ${channel_ids.join(', ')}`;
    return { items, description };
  },
});
