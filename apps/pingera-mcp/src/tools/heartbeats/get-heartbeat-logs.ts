import { defineTool, id } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkOrder, periodAliases, periodInput } from '../../inputs/period.ts';
import { HeartbeatPingView } from '../../views/heartbeat-ping.ts';

export const getHeartbeatLogs = defineTool({
  name: 'get_heartbeat_logs',
  toolset: 'heartbeats',
  effect: 'read',
  description: 'List the pings of one heartbeat and what came with them.',
  input: { heartbeat_id: id('heartbeat'), ...periodInput },
  list: true,
  aliases: { ...periodAliases, page_size: 'limit', per_page: 'limit' },
  output: { plural: 'pings', item: HeartbeatPingView },

  async run({ heartbeat_id, ...period }, { pingera }: Deps, { signal, page }) {
    checkOrder(period);
    return pingera.heartbeats.pings(heartbeat_id, period, { signal }).slice(page);
  },
});
