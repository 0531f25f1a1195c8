import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { heartbeatAliases, heartbeatInput } from '../../inputs/heartbeat.ts';
import { HeartbeatView } from '../../views/heartbeat.ts';

export const createHeartbeat = defineTool({
  name: 'create_heartbeat',
  toolset: 'heartbeats',
  effect: 'write',
  description:
    'Make a heartbeat; the job then calls its ping_url. It tells nobody until assign_heartbeat_channels.',
  input: heartbeatInput,
  aliases: heartbeatAliases,
  bundles: ['heartbeat_data'],
  output: { plural: 'heartbeats', item: HeartbeatView },

  async run(heartbeat, { pingera }: Deps, { signal }) {
    const made = await pingera.heartbeats.create(heartbeat, { signal });
    return one(made, `Heartbeat ${made.name} is made; let the job call its ping_url`);
  },
});
