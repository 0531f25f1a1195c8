import { defineTool, id, idOrName, isoDate, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { checkWindow } from '../../inputs/check-window.ts';
import { referTo } from '../../inputs/references.ts';
import { MaintenanceWindowView } from '../../views/maintenance-window.ts';

export const updateMaintenanceWindow = defineTool({
  name: 'update_maintenance_window',
  toolset: 'services',
  effect: 'write',
  idempotent: true,
  description: 'Change times, services or description of a maintenance window.',
  input: {
    maintenance_window_id: id('maintenance_window'),
    service_ids: z.array(idOrName('service')).min(1).optional(),
    start_time: isoDate().optional(),
    end_time: isoDate().optional(),
    description: z.string().optional(),
  },
  output: { plural: 'maintenance_windows', item: MaintenanceWindowView },

  async run({ maintenance_window_id, service_ids, ...fields }, { pagerduty }: Deps, { signal }) {
    const services = service_ids?.map((service) => referTo('service', service));
    const change = checkChange({ ...fields, services });
    const before = await pagerduty.maintenanceWindows.get(maintenance_window_id, {}, { signal });
    checkWindow(fields.start_time ?? before.start_time, fields.end_time ?? before.end_time);
    const after = await pagerduty.maintenanceWindows.update(
      maintenance_window_id,
      { type: 'maintenance_window', ...change },
      { signal },
    );
    return one(after, `Maintenance from ${after.start_time} to ${after.end_time}`);
  },
});
