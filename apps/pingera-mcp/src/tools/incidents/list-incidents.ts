import { type Call, cut, defineTool, InputError, id } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { incidentsOfPages } from '../../incidents-of-pages.ts';
import { incidentStatus } from '../../inputs/incident.ts';
import { noPage } from '../../page-context.ts';
import { IncidentView, type PageIncident } from '../../views/incident.ts';

export const listIncidents = defineTool({
  name: 'list_incidents',
  toolset: 'incidents',
  isDefault: true,
  effect: 'read',
  description:
    'List incidents and planned maintenances of one status page, or of all pages of the account.',
  input: {
    page_id: id('page').optional().describe('All pages unless given'),
    component_id: id('component').optional(),
    status: z.array(incidentStatus).optional(),
    kind: z.enum(['incident', 'maintenance', 'all']).default('all'),
  },
  list: true,
  aliases: { statuses: 'status', page_size: 'limit', per_page: 'limit' },
  output: { plural: 'incidents', item: IncidentView, order: 'newest first' },

  async run({ page_id, component_id, status, kind }, { pingera, pages }: Deps, call) {
    const { signal, page, warn } = call;
    if (kind === 'maintenance' && status !== undefined) throw noStatusOfMaintenance();
    const covered = await pages.some(page_id, signal);
    if (covered.length === 0) return { items: [], description: `No incidents: ${noPage}` };
    const all = await incidentsOfPages(
      covered,
      (pageId) => pingera.incidents.list(pageId, { component_id }, { signal }),
      call,
    );
    return cut(
      withStatus(
        all.filter((each) => kind === 'all' || kind === kindOf(each)),
        status && new Set(status),
        warn,
      ),
      page,
    );
  },
});

/** A maintenance is an incident that was planned for a time. */
function kindOf({ scheduled_for }: PageIncident): 'incident' | 'maintenance' {
  return scheduled_for ? 'maintenance' : 'incident';
}

/** Maintenances have statuses that the filter has no words for: it says how many it leaves out. */
function withStatus(
  incidents: readonly PageIncident[],
  wanted: ReadonlySet<string> | undefined,
  warn: Call['warn'],
): readonly PageIncident[] {
  if (wanted === undefined) return incidents;
  const unnamed = incidents.filter(
    (each) =>
      kindOf(each) === 'maintenance' && !incidentStatus.options.some((it) => it === each.status),
  );
  if (unnamed.length > 0) {
    warn(
      `status leaves out maintenances whose status is none of an incident (${unnamed.length}): list them with kind = maintenance and no status`,
    );
  }
  return incidents.filter((incident) => wanted.has(incident.status));
}

function noStatusOfMaintenance(): InputError {
  return new InputError(
    'status filters incidents: a maintenance has other statuses',
    'Leave status out with kind = maintenance.',
  );
}
