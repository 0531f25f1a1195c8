import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { BusinessServiceView } from '../../views/business-service.ts';

export const getBusinessService = defineTool({
  name: 'get_business_service',
  toolset: 'services',
  effect: 'read',
  description: 'One business service; list_service_dependencies has what it rests on.',
  input: { business_service_id: idOrName('business_service') },
  output: { plural: 'business_services', item: BusinessServiceView },

  async run({ business_service_id: id }, { pagerduty }: Deps, { signal }) {
    const service = await pagerduty.businessServices.get(id, { signal });
    return one(service, `Business service ${service.name ?? id}`);
  },
});
