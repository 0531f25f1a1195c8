import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { BusinessServiceView } from '../../views/business-service.ts';

export const createBusinessService = defineTool({
  name: 'create_business_service',
  toolset: 'services',
  effect: 'write',
  description: 'Create a business service; say with add_service_dependency what it rests on.',
  input: {
    name: words(255),
    description: z.string().optional(),
    point_of_contact: z.string().optional(),
    team_id: idOrName('team').optional(),
  },
  output: { plural: 'business_services', item: BusinessServiceView },

  async run({ team_id, ...fields }, { pagerduty }: Deps, { signal }) {
    const team = team_id === undefined ? undefined : { id: team_id };
    const made = await pagerduty.businessServices.create({ ...fields, team }, { signal });
    return one(made, `Business service ${fields.name} is made`);
  },
});
