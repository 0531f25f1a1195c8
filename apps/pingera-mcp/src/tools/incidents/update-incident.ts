import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkChange, incidentChangeInput } from '../../inputs/incident-change.ts';
import { notified } from '../../notified.ts';
import { IncidentView } from '../../views/incident.ts';

export const updateIncident = defineTool({
  name: 'update_incident',
  toolset: 'incidents',
  effect: 'write',
  description:
    'Change an incident by PUT, which may reset what is left out: prefer patch_incident. Subscribers are notified unless deliver_notifications is false.',
  input: incidentChangeInput,
  bundles: ['incident_data'],
  output: { plural: 'incidents', item: IncidentView },

  async run({ page_id, incident_id, ...fields }, { pingera, pages }: Deps, { signal }) {
    const change = checkChange(fields);
    const pageId = await pages.one(page_id, signal);
    const changed = await pingera.incidents.replace(pageId, incident_id, change, { signal });
    return one(changed, `Incident changed by PUT; ${notified(change.deliver_notifications)}`);
  },
});
