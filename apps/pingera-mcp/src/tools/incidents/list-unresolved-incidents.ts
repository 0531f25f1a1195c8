import { cut, defineTool, id } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { incidentsOfPages } from '../../incidents-of-pages.ts';
import { noPage } from '../../page-context.ts';
import { IncidentView } from '../../views/incident.ts';

export const listUnresolvedIncidents = defineTool({
  name: 'list_unresolved_incidents',
  toolset: 'incidents',
  effect: 'read',
  description: 'List what is open now on one status page, or on all pages of the account.',
  input: { page_id: id('page').optional().describe('All pages unless given') },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'incidents', item: IncidentView, order: 'newest first' },

  async run({ page_id }, { pingera, pages }: Deps, call) {
    const { signal, page } = call;
    const covered = await pages.some(page_id, signal);
    if (covered.length === 0) return { items: [], description: `No incidents: ${noPage}` };
    const open = await incidentsOfPages(
      covered,
      (pageId) => pingera.incidents.unresolved(pageId, { signal }),
      call,
    );
    return cut(open, page);
  },
});
