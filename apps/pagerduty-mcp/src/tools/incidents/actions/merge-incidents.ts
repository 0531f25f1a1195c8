import { defineTool, InputError, id, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { nameOf } from '../../../incident-change/change-once.ts';
import { IncidentView } from '../../../views/incident.ts';

export const mergeIncidents = defineTool({
  name: 'merge_incidents',
  toolset: 'incidents',
  effect: 'destroy',
  description:
    'Merge incidents into one: their alerts move there and they are resolved. It cannot be undone.',
  input: {
    incident_id: id('incident').describe('The one that stays; id or number'),
    source_incident_ids: z.array(id('incident')).min(1).max(100),
  },
  output: { plural: 'incidents', item: IncidentView },
  confirm: ({ incident_id, source_incident_ids: sources }) =>
    `Merge ${sources.join(', ')} into incident ${incident_id}?`,

  async run({ incident_id, source_incident_ids }, { pagerduty }: Deps, { signal }) {
    const [target, ...sources] = await Promise.all(
      [incident_id, ...source_incident_ids].map(async (each) => ({
        asked: each,
        incident: await pagerduty.incidents.get(each, {}, { signal }),
      })),
    );
    // A number and an id may mean the same incident.
    const ids = new Set(sources.map(({ incident, asked }) => incident.id ?? asked));
    const targetId = target?.incident.id ?? incident_id;
    if (ids.has(targetId)) throw new InputError('An incident cannot be merged into itself');
    await pagerduty.incidents.merge(targetId, [...ids], { signal });
    const merged = await pagerduty.incidents.get(targetId, {}, { signal });
    return one(merged, `${ids.size} merged into ${nameOf(merged, incident_id)}`);
  },
});
