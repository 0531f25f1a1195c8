import { defineTool, id, idOrName, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { ServiceIntegrationView } from '../../views/service-integration.ts';

export const updateServiceIntegration = defineTool({
  name: 'update_service_integration',
  toolset: 'services',
  effect: 'write',
  idempotent: true,
  description: 'Rename an integration of a service; events keep coming in.',
  input: {
    service_id: idOrName('service'),
    integration_id: id('integration'),
    name: words(255),
  },
  output: { plural: 'integrations', item: ServiceIntegrationView },

  async run({ service_id, integration_id, name }, { pagerduty }: Deps, { signal }) {
    const { integrations } = pagerduty.services;
    const { type } = await integrations.get(service_id, integration_id, {}, { signal });
    const after = await integrations.update(service_id, integration_id, { type, name }, { signal });
    return one(after, `Integration ${integration_id} is called ${name}`);
  },
});
