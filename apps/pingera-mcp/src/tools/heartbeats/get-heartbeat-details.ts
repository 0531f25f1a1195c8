import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { HeartbeatDetailView } from '../../views/heartbeat-detail.ts';

export const getHeartbeatDetails = defineTool({
  name: 'get_heartbeat_details',
  toolset: 'heartbeats',
  effect: 'read',
  description: 'One heartbeat with its ping_url and its ten latest pings.',
  input: { heartbeat_id: id('heartbeat') },
  output: { plural: 'heartbeats', item: HeartbeatDetailView },

  async run({ heartbeat_id }, { pingera }: Deps, { signal }) {
    const heartbeat = await pingera.heartbeats.get(heartbeat_id, { signal });
    return one(heartbeat, `Heartbeat ${heartbeat.name}`);
  },
});
