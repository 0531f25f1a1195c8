import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { BusinessServiceView } from '../../views/business-service.ts';

export const updateBusinessService = defineTool({
  name: 'update_business_service',
  toolset: 'services',
  effect: 'write',
  idempotent: true,
  description: 'Change a business service: what is given, and nothing else.',
  input: {
    business_service_id: idOrName('business_service'),
    name: words(255).optional(),
    description: z.string().optional(),
    point_of_contact: z.string().optional(),
    team_id: idOrName('team').optional(),
  },
  output: { plural: 'business_services', item: BusinessServiceView },

  async run({ business_service_id: id, team_id, ...fields }, { pagerduty }: Deps, { signal }) {
    const team = team_id === undefined ? undefined : { id: team_id };
    const change = checkChange({ ...fields, team });
    const after = await pagerduty.businessServices.update(id, change, { signal });
    return one(after, `Business service ${after.name ?? id} is changed`);
  },
});
