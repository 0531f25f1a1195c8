import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteIncident = defineTool({
  name: 'delete_incident',
  toolset: 'incidents',
  effect: 'destroy',
  description:
    'Delete an incident from the history of its page. To end one, set its status to resolved.',
  input: { page_id: id('page').optional(), incident_id: id('incident') },
  confirm: ({ incident_id }) =>
    `Delete incident ${incident_id}? Its updates and its postmortem go with it. It cannot be undone.`,
  output: { plural: 'incidents', item: DeletedView },

  async run({ page_id, incident_id }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    await pingera.incidents.delete(pageId, incident_id, { signal });
    return one(
      { id: incident_id, deleted: true },
      `Incident ${incident_id} is deleted, with its updates and its postmortem`,
    );
  },
});
