import { defineTool, idOrName } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { RelatedIncidentView } from '../../../views/similar-incident.ts';

export const listRelatedIncidents = defineTool({
  name: 'list_related_incidents',
  toolset: 'incidents',
  effect: 'read',
  description:
    'Incidents of other services that have to do with this one now, 20 at most, and why PagerDuty thinks so.',
  input: { incident_id: idOrName('incident').describe('Id or number') },
  output: { plural: 'related_incidents', item: RelatedIncidentView },

  async run({ incident_id }, { pagerduty }: Deps, { signal }) {
    const query = { additional_details: ['incident' as const] };
    return { items: await pagerduty.incidents.related(incident_id, query, { signal }).take(20) };
  },
});
