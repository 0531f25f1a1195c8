import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { referTo } from '../../inputs/references.ts';
import { serviceSettings, settingsOf } from '../../inputs/service-settings.ts';
import { ServiceView } from '../../views/service.ts';

export const updateService = defineTool({
  name: 'update_service',
  toolset: 'services',
  effect: 'write',
  idempotent: true,
  description:
    'Change a service: what is given, and nothing else. status disabled stops it from opening incidents. For planned work use create_maintenance_window.',
  input: {
    service_id: idOrName('service'),
    name: words(255).optional(),
    escalation_policy_id: idOrName('escalation_policy').optional(),
    status: z.enum(['active', 'disabled']).optional(),
    ...serviceSettings,
  },
  output: { plural: 'services', item: ServiceView },

  async run(
    { service_id, name, status, escalation_policy_id, ...settings },
    { pagerduty }: Deps,
    { signal },
  ) {
    const escalation_policy =
      escalation_policy_id === undefined
        ? undefined
        : referTo('escalation_policy', escalation_policy_id);
    const change = checkChange({ name, status, escalation_policy, ...settingsOf(settings) });
    const service = await pagerduty.services.update(
      service_id,
      { type: 'service', ...change },
      { signal },
    );
    return one(service, `Service ${service.name ?? service_id} is changed`);
  },
});
