import { defineTool, idOrName, isoDate, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { OutlierIncidentView } from '../../../views/outlier-incident.ts';

export const getOutlierIncident = defineTool({
  name: 'get_outlier_incident',
  toolset: 'incidents',
  effect: 'read',
  description:
    'How rare an incident is on its service: was there one like it before, and how often?',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    since: isoDate().optional().describe('ISO 8601; 6 months before unless given'),
  },
  output: { plural: 'outlier_incidents', item: OutlierIncidentView },

  async run({ incident_id, since }, { pagerduty }: Deps, { signal }) {
    return one(await pagerduty.incidents.outlier(incident_id, { since }, { signal }));
  },
});
