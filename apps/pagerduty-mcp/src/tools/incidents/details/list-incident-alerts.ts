import { defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { AlertView } from '../../../views/alert.ts';

export const listIncidentAlerts = defineTool({
  name: 'list_incident_alerts',
  toolset: 'incidents',
  effect: 'read',
  description:
    'The alerts that an incident is made of; get_incident_alert has what the monitor sent.',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    statuses: z.array(z.enum(['triggered', 'resolved'])).optional(),
    alert_key: z.string().min(1).optional(),
  },
  list: true,
  output: { plural: 'alerts', item: AlertView, order: 'newest first' },

  async run({ incident_id, ...filters }, { pagerduty }: Deps, { signal, page }) {
    const query = { ...filters, sort_by: ['created_at:desc' as const] };
    return pagerduty.incidents.alerts.list(incident_id, query, { signal }).slice(page);
  },
});
