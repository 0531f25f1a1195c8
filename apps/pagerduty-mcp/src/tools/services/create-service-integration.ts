import { defineTool, InputError, idOrName, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { ServiceIntegrationView } from '../../views/service-integration.ts';

export const createServiceIntegration = defineTool({
  name: 'create_service_integration',
  toolset: 'services',
  effect: 'write',
  description:
    'Give a service an integration that takes events (Events API v2) or e-mails. The answer has the key or the address that a monitor sends to: who has it can open incidents.',
  input: {
    service_id: idOrName('service'),
    name: z.string().min(1).max(255),
    type: z.enum(['events_api_v2', 'generic_email']).default('events_api_v2'),
    integration_email: z.email().optional().describe('type generic_email only'),
  },
  reveals: ['integration_key'],
  output: { plural: 'integrations', item: ServiceIntegrationView },

  async run({ service_id, name, type, integration_email }, { pagerduty }: Deps, { signal }) {
    if ((type === 'generic_email') !== (integration_email !== undefined)) {
      throw new InputError('integration_email goes with type generic_email, which needs it');
    }
    const made = await pagerduty.services.integrations.create(
      service_id,
      { type: `${type}_inbound_integration`, name, integration_email },
      { signal },
    );
    return one(made, `Integration ${name} is made`);
  },
});
