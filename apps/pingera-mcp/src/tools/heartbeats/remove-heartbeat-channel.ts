import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DetachedView } from '../../views/detached.ts';

export const removeHeartbeatChannel = defineTool({
  name: 'remove_heartbeat_channel',
  toolset: 'heartbeats',
  effect: 'destroy',
  description:
    'Stop telling an alert channel of a heartbeat; the channel itself stays. assign_heartbeat_channels undoes it.',
  input: { heartbeat_id: id('heartbeat'), channel_id: id('alert_channel') },
  confirm: ({ heartbeat_id, channel_id }) =>
    `Stop telling channel ${channel_id} of heartbeat ${heartbeat_id}? It can be assigned again.`,
  output: { plural: 'channels', item: DetachedView },

  async run({ heartbeat_id, channel_id }, { pingera }: Deps, { signal }) {
    await pingera.heartbeats.removeChannel(heartbeat_id, channel_id, { signal });
    return one(
      { id: channel_id, detached: true },
      `Channel ${channel_id} is no longer told of heartbeat ${heartbeat_id}; the channel stays`,
    );
  },
});
