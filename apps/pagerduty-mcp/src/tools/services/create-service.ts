import { defineTool, idOrName, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { referTo } from '../../inputs/references.ts';
import { serviceSettings, settingsOf } from '../../inputs/service-settings.ts';
import { ServiceView } from '../../views/service.ts';

export const createService = defineTool({
  name: 'create_service',
  toolset: 'services',
  effect: 'write',
  description:
    'Create a service. Its incidents will page by the escalation policy that you name; give it an integration next.',
  input: {
    name: words(255),
    escalation_policy_id: idOrName('escalation_policy'),
    ...serviceSettings,
  },
  output: { plural: 'services', item: ServiceView },

  async run({ name, escalation_policy_id, ...settings }, { pagerduty }: Deps, { signal }) {
    const service = await pagerduty.services.create(
      {
        type: 'service',
        name,
        escalation_policy: referTo('escalation_policy', escalation_policy_id),
        ...settingsOf(settings),
      },
      { signal },
    );
    return one(service, `Service ${name} is made`);
  },
});
