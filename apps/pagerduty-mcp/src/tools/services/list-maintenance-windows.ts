import { defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { MaintenanceWindowView } from '../../views/maintenance-window.ts';

export const listMaintenanceWindows = defineTool({
  name: 'list_maintenance_windows',
  toolset: 'services',
  effect: 'read',
  description: 'List maintenance windows: when services open no incidents, and page nobody.',
  input: {
    filter: z
      .enum(['open', 'ongoing', 'future', 'past', 'all'])
      .default('open')
      .describe('open: ongoing and future'),
    service_ids: z.array(idOrName('service')).optional(),
    team_ids: z.array(idOrName('team')).optional(),
    query: z.string().min(1).optional(),
  },
  list: true,
  output: { plural: 'maintenance_windows', item: MaintenanceWindowView },

  async run(filters, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.maintenanceWindows.list(filters, { signal }).slice(page);
  },
});
