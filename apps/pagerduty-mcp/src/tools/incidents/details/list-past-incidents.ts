import { defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { mostAlikeFirst, PastIncidentView } from '../../../views/similar-incident.ts';

export const listPastIncidents = defineTool({
  name: 'list_past_incidents',
  toolset: 'incidents',
  effect: 'read',
  description:
    'Resolved incidents of the last 6 months that were like this one, the most alike first: how did it end last time?',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    limit: z.int().min(1).max(100).default(5),
  },
  output: { plural: 'past_incidents', item: PastIncidentView, order: 'the most alike first' },

  async run({ incident_id, limit }, { pagerduty }: Deps, { signal }) {
    const past = pagerduty.incidents.past(incident_id, {}, { signal, pageSize: limit });
    return { items: mostAlikeFirst(await past.take(limit)) };
  },
});
