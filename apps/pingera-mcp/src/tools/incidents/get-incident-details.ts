import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { IncidentDetailsView } from '../../views/incident.ts';

export const getIncidentDetails = defineTool({
  name: 'get_incident_details',
  toolset: 'incidents',
  isDefault: true,
  effect: 'read',
  description:
    'Read one incident or maintenance: its updates, newest first, components, times, schedule and whether a postmortem is published.',
  input: { page_id: id('page').optional(), incident_id: id('incident') },
  output: { plural: 'incidents', item: IncidentDetailsView },

  async run({ page_id, incident_id }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const incident = await pingera.incidents.get(pageId, incident_id, { signal });
    return one(incident, `Incident ${incident.name}`);
  },
});
