import { defineResource, shown } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { serviceIds } from '../ids/service-ids.ts';
import { partsOf } from '../parts.ts';
import { IncidentView } from '../views/incident.ts';
import { ServiceView } from '../views/service.ts';

const mostIncidents = 25;

export const serviceResource = defineResource<'pagerduty://services/{service_id}', Deps>({
  uri: 'pagerduty://services/{service_id}',
  name: 'service',
  title: 'Service',
  description: 'A service and its open incidents.',
  variables: { service_id: { complete: serviceIds } },

  async read({ service_id: id }, { pagerduty }, { signal, warn }) {
    const parts = partsOf({ signal, warn, progress: async () => undefined });
    const open = {
      statuses: ['triggered' as const, 'acknowledged' as const],
      service_ids: [id],
      date_range: 'all' as const,
    };
    const [service, incidents] = await Promise.all([
      pagerduty.services.get(id, {}, { signal }),
      parts.rows(
        'its open incidents',
        pagerduty.incidents.list(open, { signal }).take(mostIncidents),
      ),
    ]);
    return {
      service: shown([service], ServiceView, warn)[0],
      open_incidents: incidents && shown(incidents, IncidentView, warn),
    };
  },
});
