import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteMaintenanceWindow = defineTool({
  name: 'delete_maintenance_window',
  toolset: 'services',
  effect: 'destroy',
  description:
    'End a maintenance window that runs, or delete one that is ahead: the services page again at once.',
  input: { maintenance_window_id: id('maintenance_window') },
  output: { plural: 'maintenance_windows', item: DeletedView },
  confirm: (input) => `End the maintenance window ${input.maintenance_window_id}?`,

  async run({ maintenance_window_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.maintenanceWindows.delete(id, { signal });
    return one({ id, deleted: true }, `Maintenance window ${id} is over`);
  },
});
