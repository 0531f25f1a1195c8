import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkChange, incidentChangeInput } from '../../inputs/incident-change.ts';
import { notified } from '../../notified.ts';
import { IncidentView } from '../../views/incident.ts';

export const patchIncident = defineTool({
  name: 'patch_incident',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  description:
    'Change only the given fields of an incident; to say something new use add_incident_update. Subscribers are notified unless deliver_notifications is false. The API plans no maintenances.',
  input: incidentChangeInput,
  bundles: ['incident_data'],
  output: { plural: 'incidents', item: IncidentView },

  async run({ page_id, incident_id, ...fields }, { pingera, pages }: Deps, { signal }) {
    const change = checkChange(fields);
    const pageId = await pages.one(page_id, signal);
    const changed = await pingera.incidents.update(pageId, incident_id, change, { signal });
    return one(changed, `Incident changed; ${notified(change.deliver_notifications)}`);
  },
});
