import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { AlertDetailView } from '../../../views/alert.ts';

export const getIncidentAlert = defineTool({
  name: 'get_incident_alert',
  toolset: 'incidents',
  effect: 'read',
  description: 'One alert of an incident, with everything that its monitor sent.',
  input: { incident_id: idOrName('incident'), alert_id: id('alert') },
  output: { plural: 'alerts', item: AlertDetailView },

  async run({ incident_id, alert_id }, { pagerduty }: Deps, { signal }) {
    return one(await pagerduty.incidents.alerts.get(incident_id, alert_id, { signal }));
  },
});
