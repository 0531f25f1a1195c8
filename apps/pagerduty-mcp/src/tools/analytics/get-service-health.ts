import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { partsOf } from '../../parts.ts';
import { readServiceHealth, type ServiceHealth } from '../../service-health/read-service-health.ts';
import { named } from '../../views/named.ts';
import { ServiceHealthView } from '../../views/service-health.ts';

export const getServiceHealth = defineTool({
  name: 'get_service_health',
  toolset: 'analytics',
  isDefault: true,
  effect: 'read',
  description:
    'How a service is: open incidents, and its last 30 days against the 30 before: incidents, mean times to acknowledge (mtta) and resolve (mttr), interruptions, the noisiest titles. Figures are up to 24 hours late.',
  input: { service_id: idOrName('service') },
  output: { plural: 'services', item: ServiceHealthView },

  async run({ service_id }, { pagerduty }: Deps, call) {
    const health = await readServiceHealth(
      pagerduty,
      { serviceId: service_id, now: Date.now() },
      { parts: partsOf(call), signal: call.signal },
    );
    return one(health, describe(health));
  },
});

function describe({ service, open, current, previous }: ServiceHealth): string {
  const parts = [
    open && `${open.length} open incident${open.length === 1 ? '' : 's'}`,
    current && `${current.total_incident_count ?? 0} incidents in 30 days`,
    previous && `${previous.total_incident_count ?? 0} in the 30 before`,
  ];
  return `${named(service).name}: ${parts.filter((part) => part !== undefined).join(', ')}`;
}
