import { defineTool, idOrName, isoDate } from 'mcp-kit';
import * as z from 'zod';
import { checkRange } from '../../date-range.ts';
import type { Deps } from '../../deps.ts';
import { IncidentView } from '../../views/incident.ts';

const orders = {
  newest: { sort_by: ['created_at:desc'], words: 'newest first' },
  oldest: { sort_by: ['created_at:asc'], words: 'oldest first' },
  urgency: { sort_by: ['urgency:desc', 'created_at:desc'], words: 'most urgent first' },
};

export const listIncidents = defineTool({
  name: 'list_incidents',
  toolset: 'incidents',
  isDefault: true,
  effect: 'read',
  description:
    'List incidents of the last month, resolved ones included; for what is open set statuses to triggered and acknowledged. get_incident has the notes of one.',
  input: {
    statuses: z.array(z.enum(['triggered', 'acknowledged', 'resolved'])).optional(),
    urgencies: z.array(z.enum(['high', 'low'])).optional(),
    team_ids: z.array(idOrName('team')).optional(),
    service_ids: z.array(idOrName('service')).optional(),
    user_ids: z.array(idOrName('user')).optional().describe('Assigned to these users'),
    since: isoDate().optional().describe('ISO 8601; at most 6 months before until'),
    until: isoDate().optional(),
    sort: z.enum(['newest', 'oldest', 'urgency']).default('newest'),
  },
  list: true,
  context: {
    fill: { team_ids: 'teamIds' },
    otherwise: { user_ids: 'userIds' },
    refuses: ['service_ids', 'user_ids'],
    words: 'of your teams',
    otherwiseWords: 'assigned to you',
  },
  output: { plural: 'incidents', item: IncidentView },

  async run({ sort, ...filters }, { pagerduty, sightings }: Deps, { signal, page }) {
    checkRange(filters, { maxDays: 184, words: 'Incidents can be listed for 6 months at most' });
    const { sort_by, words: order } = orders[sort];
    const incidents = pagerduty.incidents.list({ ...filters, sort_by }, { signal });
    const rows = await incidents.slice(page);
    sightings.note(rows.items);
    return { ...rows, order };
  },
});
