import { defineTool, id, one, ToolError } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { gather } from '../../gather.ts';
import { IncidentUpdateView } from '../../views/incident-update.ts';

export const getIncidentUpdateDetails = defineTool({
  name: 'get_incident_update_details',
  toolset: 'incidents',
  effect: 'read',
  description: 'Read one update of an incident.',
  input: {
    page_id: id('page').optional(),
    incident_id: id('incident'),
    update_id: id('incident_update'),
  },
  output: { plural: 'incident_updates', item: IncidentUpdateView },

  async run({ page_id, incident_id, update_id }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    // The API reads updates only all at once.
    const updates = await gather(pingera.incidents.updates.list(pageId, incident_id, { signal }));
    const update = updates.find((each) => each.id === update_id);
    if (update !== undefined) return one(update);
    throw new ToolError({
      code: 'NOT_FOUND',
      message: `Incident ${incident_id} has no update ${update_id}`,
      hint: 'See get_incident_updates for the ids of its updates.',
    });
  },
});
