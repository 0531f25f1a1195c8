import { defineTool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { BusinessServiceView } from '../../views/business-service.ts';

export const listBusinessServices = defineTool({
  name: 'list_business_services',
  toolset: 'services',
  effect: 'read',
  description: 'List business services: what customers and managers know, resting on services.',
  input: {},
  list: true,
  output: { plural: 'business_services', item: BusinessServiceView },

  async run(_input, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.businessServices.list({}, { signal }).slice(page);
  },
});
