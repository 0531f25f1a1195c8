import { defineTool, id, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { HeartbeatPingReceiptView } from '../../views/heartbeat-ping-receipt.ts';

export const sendHeartbeatPing = defineTool({
  name: 'send_heartbeat_ping',
  toolset: 'heartbeats',
  effect: 'write',
  description:
    'Record a ping by hand. The heartbeat then looks alive, whether or not its job runs: it can hide an outage.',
  input: {
    heartbeat_id: id('heartbeat'),
    ping_data: z.record(z.string(), z.unknown()).optional().describe('Kept with the ping'),
  },
  output: { plural: 'pings', item: HeartbeatPingReceiptView },

  async run({ heartbeat_id, ping_data }, { pingera }: Deps, { signal }) {
    const receipt = await pingera.heartbeats.ping(heartbeat_id, ping_data, { signal });
    return one(
      receipt,
      `Ping recorded: unless it is paused, heartbeat ${heartbeat_id} now looks alive`,
    );
  },
});
