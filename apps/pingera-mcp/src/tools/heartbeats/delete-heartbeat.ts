import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteHeartbeat = defineTool({
  name: 'delete_heartbeat',
  toolset: 'heartbeats',
  effect: 'destroy',
  description:
    'Delete a heartbeat with its pings. To stop it for a while use update_heartbeat with active false.',
  input: { heartbeat_id: id('heartbeat') },
  confirm: ({ heartbeat_id }) =>
    `Delete heartbeat ${heartbeat_id}? Its pings go with it, and its ping_url stops working. It cannot be undone.`,
  output: { plural: 'heartbeats', item: DeletedView },

  async run({ heartbeat_id }, { pingera }: Deps, { signal }) {
    await pingera.heartbeats.delete(heartbeat_id, { signal });
    return one({ id: heartbeat_id, deleted: true }, `Heartbeat ${heartbeat_id} is deleted`);
  },
});
