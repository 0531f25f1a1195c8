import { defineTool, idOrName, isoDate, view } from 'mcp-kit';
import type { IncidentRow } from 'pagerduty-sdk';
import * as z from 'zod';
import { inWords, readPeriod } from '../../analytics/period.ts';
import { scopeOf } from '../../analytics/scope.ts';
import type { Deps } from '../../deps.ts';
import { incidentFigures } from '../../views/incident-figures.ts';

const orders = {
  newest: { order_by: 'created_at', order: 'desc' },
  oldest: { order_by: 'created_at', order: 'asc' },
  slowest: { order_by: 'seconds_to_resolve', order: 'desc' },
} as const;

/** The API states no limit; a longer period is a mistake of the year. */
const maxDays = 3660;

export const listIncidentAnalytics = defineTool({
  name: 'list_incident_analytics',
  toolset: 'analytics',
  effect: 'read',
  description:
    'Incidents with their figures: seconds to acknowledge and resolve, interruptions, escalations. Of your teams unless told; up to 24 hours late.',
  input: {
    since: isoDate().optional().describe('Default 30 days before until'),
    until: isoDate().optional(),
    team_ids: z.array(idOrName('team')).optional(),
    service_ids: z.array(idOrName('service')).optional(),
    priority_ids: z.array(idOrName('priority')).optional(),
    urgency: z.enum(['high', 'low']).optional(),
    major: z.boolean().optional().describe('Only, or no, major incidents'),
    sort: z.enum(['newest', 'oldest', 'slowest']).default('newest'),
  },
  list: true,
  output: { plural: 'incidents', item: view<IncidentRow>(incidentFigures) },

  async run(input, { pagerduty, currentUser }: Deps, { signal, page }) {
    const { priority_ids, urgency, major, sort } = input;
    const period = readPeriod(input, { days: 30, maxDays, what: 'Incidents can be asked' });
    const { words, ...scope } = await scopeOf(input, currentUser);
    const filters = {
      created_at_start: period.since,
      created_at_end: period.until,
      ...{ priority_ids, urgency, major, ...scope },
    };
    const list = pagerduty.analytics.raw.incidents({ filters, ...orders[sort] }, { signal });
    return {
      ...(await list.slice(page)),
      order: `${sort} first, ${inWords(period)}${words}`,
    };
  },
});
