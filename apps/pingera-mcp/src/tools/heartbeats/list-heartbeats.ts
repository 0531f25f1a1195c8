import { defineTool } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { sift } from '../../sift.ts';
import { HeartbeatView } from '../../views/heartbeat.ts';

export const listHeartbeats = defineTool({
  name: 'list_heartbeats',
  toolset: 'heartbeats',
  isDefault: true,
  effect: 'read',
  description:
    'List heartbeats: jobs that must report in time. One that is late is in grace, then down.',
  input: { status: z.array(z.enum(['up', 'down', 'grace', 'paused'])).optional() },
  list: true,
  aliases: { statuses: 'status', page_size: 'limit', per_page: 'limit' },
  output: { plural: 'heartbeats', item: HeartbeatView },

  async run({ status }, { pingera }: Deps, call) {
    const list = pingera.heartbeats.list({ signal: call.signal });
    if (status === undefined) return list.slice(call.page);
    return sift(list, (heartbeat) => status.some((one) => one === heartbeat?.status), call);
  },
});
