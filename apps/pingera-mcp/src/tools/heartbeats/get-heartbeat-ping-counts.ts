import { cut, defineTool, id } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkOrder, periodAliases, periodInput } from '../../inputs/period.ts';
import { HeartbeatPingCountView } from '../../views/heartbeat-ping-count.ts';

export const getHeartbeatPingCounts = defineTool({
  name: 'get_heartbeat_ping_counts',
  toolset: 'heartbeats',
  effect: 'read',
  description: 'Count the pings of one heartbeat per hour; the last 24 hours unless told.',
  input: { heartbeat_id: id('heartbeat'), ...periodInput },
  list: true,
  aliases: periodAliases,
  output: { plural: 'ping_counts', item: HeartbeatPingCountView },

  async run({ heartbeat_id, ...period }, { pingera }: Deps, { signal, page }) {
    checkOrder(period);
    const { ping_counts = [] } = await pingera.heartbeats.pingCounts(heartbeat_id, period, {
      signal,
    });
    const total = ping_counts.reduce((sum, { ping_count = 0 }) => sum + ping_count, 0);
    const description = `Pings per hour, ${total} in ${ping_counts.length} hours`;
    return { ...cut(ping_counts, page), description };
  },
});
