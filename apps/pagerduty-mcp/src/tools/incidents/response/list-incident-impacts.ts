import { defineTool, idOrName } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { ImpactedServiceView } from '../../../views/impacted-service.ts';

export const listIncidentImpacts = defineTool({
  name: 'list_incident_impacts',
  toolset: 'incidents',
  effect: 'read',
  description: 'Business services that an incident has an impact on.',
  input: { incident_id: idOrName('incident').describe('Id or number') },
  list: true,
  output: { plural: 'business_services', item: ImpactedServiceView },

  async run({ incident_id }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.incidents.businessServices.impacts(incident_id, {}, { signal }).slice(page);
  },
});
