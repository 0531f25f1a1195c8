import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { partsOf } from '../../parts.ts';
import { nameServices } from '../../service-names.ts';
import { dependenciesOf } from '../../views/dependency.ts';
import { ServiceDetailView } from '../../views/service-detail.ts';

const most = { dependencies: 30, windows: 10 };

export const getService = defineTool({
  name: 'get_service',
  toolset: 'services',
  isDefault: true,
  effect: 'read',
  description:
    'One service: its state, escalation policy, integrations, what it rests on and what rests on it, and maintenance now or ahead.',
  input: { service_id: idOrName('service') },
  output: { plural: 'services', item: ServiceDetailView },

  async run({ service_id: id }, { pagerduty }: Deps, call) {
    const { signal } = call;
    const parts = partsOf(call);
    const open = { service_ids: [id], filter: 'open' as const };
    const [service, dependencies, windows] = await Promise.all([
      pagerduty.services.get(id, {}, { signal }),
      parts.rows(
        'its dependencies',
        pagerduty.serviceDependencies.ofService(id, { signal }).take(most.dependencies),
      ),
      parts.rows(
        'its maintenance windows',
        pagerduty.maintenanceWindows.list(open, { signal }).take(most.windows),
      ),
    ]);
    const around = dependencies && dependenciesOf(id, dependencies);
    const named = around && (await nameServices(pagerduty, around, call));
    return one({ ...service, dependencies: named, windows }, `Service ${service.name ?? id}`);
  },
});
