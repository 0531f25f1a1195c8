import { defineTool, idOrName, isoDate, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkWindow } from '../../inputs/check-window.ts';
import { referTo } from '../../inputs/references.ts';
import { MaintenanceWindowView } from '../../views/maintenance-window.ts';

export const createMaintenanceWindow = defineTool({
  name: 'create_maintenance_window',
  toolset: 'services',
  effect: 'write',
  description:
    'Put services under maintenance: from start to end they open no incidents and page nobody, whatever their monitors say.',
  input: {
    service_ids: z.array(idOrName('service')).min(1),
    start_time: isoDate().optional().describe('ISO 8601; now unless given'),
    end_time: isoDate(),
    description: z.string().optional(),
  },
  output: { plural: 'maintenance_windows', item: MaintenanceWindowView },

  async run({ service_ids, start_time, ...fields }, { pagerduty }: Deps, { signal }) {
    checkWindow(start_time, fields.end_time);
    const made = await pagerduty.maintenanceWindows.create(
      {
        type: 'maintenance_window',
        start_time: start_time ?? new Date().toISOString(),
        ...fields,
        services: service_ids.map((id) => referTo('service', id)),
      },
      { signal },
    );
    return one(made, `Maintenance from ${made.start_time} to ${made.end_time}`);
  },
});
