import { defineTool, idOrName, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { ImpactedServiceView } from '../../../views/impacted-service.ts';
import { named } from '../../../views/named.ts';

/** Business services that are looked through at most. */
const most = 1000;

export const setIncidentImpact = defineTool({
  name: 'set_incident_impact',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description:
    'Say whether an incident has an impact on a business service; its subscribers and status dashboards show it.',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    business_service_id: idOrName('business_service'),
    relation: z.enum(['impacted', 'not_impacted']),
  },
  output: { plural: 'business_services', item: ImpactedServiceView },

  async run({ incident_id, business_service_id, relation }, { pagerduty }: Deps, { signal }) {
    const { businessServices } = pagerduty.incidents;
    const [service, impacts] = await Promise.all([
      pagerduty.businessServices.get(business_service_id, { signal }),
      businessServices.impacts(incident_id, {}, { signal }).take(most),
    ]);
    const { id, name } = named(service);
    const before = impacts.find((one) => one.id === id)?.status ?? 'not_impacted';
    const item = { id, name, status: relation };
    const words = `${name} is ${relation.replace('_', ' ')} by incident ${incident_id}`;
    if (before === relation) return one(item, `${words} already; nothing was changed`);
    await businessServices.setImpact(incident_id, id, relation, { signal });
    return one(item, words);
  },
});
