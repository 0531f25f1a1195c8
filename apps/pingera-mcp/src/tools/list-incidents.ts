import { cut, defineTool, id } from 'mcp-kit';
import { readPingeraDate } from 'pingera-sdk';
import * as z from 'zod';
import type { Deps } from '../deps.ts';
import { explain } from '../explain.ts';
import { noPage, type PageName } from '../page-context.ts';
import { IncidentView, type PageIncident } from '../views/incident.ts';

export const listIncidents = defineTool({
  name: 'list_incidents',
  toolset: 'incidents',
  effect: 'read',
  description: 'List incidents of one status page, or of all pages of the account.',
  input: {
    page_id: id('page').optional().describe('All pages unless given'),
    component_id: id('component').optional(),
    status: z.array(z.enum(['investigating', 'identified', 'monitoring', 'resolved'])).optional(),
  },
  list: true,
  aliases: { statuses: 'status', page_size: 'limit', per_page: 'limit' },
  output: { plural: 'incidents', item: IncidentView, order: 'newest first' },

  async run({ page_id, component_id, status }, deps: Deps, { signal, page, warn }) {
    const pages = await deps.pages.some(page_id, signal);
    if (pages.length === 0) return { items: [], description: `No incidents: ${noPage}` };
    const found = await Promise.allSettled(
      pages.map((each) => listOfPage(deps, each, component_id, signal)),
    );
    signal.throwIfAborted();
    for (const sentence of missing(pages, found)) warn(sentence);
    const wanted: ReadonlySet<string> | undefined = status && new Set(status);
    const incidents = found
      .flatMap((listed) => (listed.status === 'fulfilled' ? listed.value : []))
      .filter((incident) => wanted?.has(incident.status) !== false);
    return cut(incidents.sort(byNewest), page);
  },
});

/** A sentence per page that failed; where all did, or for a reason that is ours, the error itself. */
function missing(
  pages: readonly PageName[],
  found: readonly PromiseSettledResult<unknown>[],
): readonly string[] {
  const isTotal = found.every(({ status }) => status === 'rejected');
  return found.flatMap((listed, index) => {
    if (listed.status === 'fulfilled') return [];
    const why = explain(listed.reason);
    if (isTotal || why === undefined) throw listed.reason;
    return [`Incidents of ${pages[index]?.name} are missing: ${why.message}`];
  });
}

async function listOfPage(
  { pingera }: Deps,
  page: PageName,
  component_id: string | undefined,
  signal: AbortSignal,
): Promise<readonly PageIncident[]> {
  const incidents = pingera.incidents.list(page.id, { component_id }, { signal });
  const all: PageIncident[] = [];
  for await (const incident of incidents) all.push({ ...incident, page });
  return all;
}

function byNewest(a: PageIncident, b: PageIncident): number {
  const first = readPingeraDate(a.created_at) ?? '';
  const second = readPingeraDate(b.created_at) ?? '';
  return first < second ? 1 : first > second ? -1 : 0;
}
