import { defineTool, id, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkChanges } from '../../inputs/change.ts';
import { heartbeatAliases, heartbeatInput } from '../../inputs/heartbeat.ts';
import { HeartbeatView } from '../../views/heartbeat.ts';

const input = z.object(heartbeatInput).partial().shape;

export const updateHeartbeat = defineTool({
  name: 'update_heartbeat',
  toolset: 'heartbeats',
  effect: 'write',
  idempotent: true,
  description: 'Change only the given fields of a heartbeat, or pause and resume it.',
  input: { heartbeat_id: id('heartbeat'), ...input },
  aliases: heartbeatAliases,
  bundles: ['heartbeat_data'],
  output: { plural: 'heartbeats', item: HeartbeatView },

  async run({ heartbeat_id, ...given }, { pingera }: Deps, { signal }) {
    const change = checkChanges(given, Object.keys(input));
    const changed = await pingera.heartbeats.update(heartbeat_id, change, { signal });
    return one(changed, `Heartbeat ${changed.name} is changed`);
  },
});
