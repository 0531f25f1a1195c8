import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { ServiceIntegrationView } from '../../views/service-integration.ts';

export const getServiceIntegration = defineTool({
  name: 'get_service_integration',
  toolset: 'services',
  effect: 'read',
  description: 'One integration of a service; its key stays hidden.',
  input: { service_id: idOrName('service'), integration_id: id('integration') },
  output: { plural: 'integrations', item: ServiceIntegrationView },

  async run({ service_id, integration_id }, { pagerduty }: Deps, { signal }) {
    const { integrations } = pagerduty.services;
    return one(await integrations.get(service_id, integration_id, {}, { signal }));
  },
});
