import { cut, defineTool, id } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { gather } from '../../gather.ts';
import { byNewest } from '../../incidents-of-pages.ts';
import { IncidentUpdateView } from '../../views/incident-update.ts';

export const getIncidentUpdates = defineTool({
  name: 'get_incident_updates',
  toolset: 'incidents',
  effect: 'read',
  description: 'List what was said about an incident, and the status it then had.',
  input: { page_id: id('page').optional(), incident_id: id('incident') },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'incident_updates', item: IncidentUpdateView, order: 'newest first' },

  async run({ page_id, incident_id }, { pingera, pages }: Deps, { signal, page }) {
    const pageId = await pages.one(page_id, signal);
    const updates = await gather(pingera.incidents.updates.list(pageId, incident_id, { signal }));
    return cut(updates.toSorted(byNewest), page);
  },
});
