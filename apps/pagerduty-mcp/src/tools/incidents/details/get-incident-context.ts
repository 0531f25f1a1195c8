import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { nameOf } from '../../../incident-change/change-once.ts';
import { readIncidentContext } from '../../../incident-context/read-incident-context.ts';
import { partsOf } from '../../../parts.ts';
import { IncidentContextView } from '../../../views/incident-context.ts';

export const getIncidentContext = defineTool({
  name: 'get_incident_context',
  toolset: 'incidents',
  isDefault: true,
  effect: 'read',
  description:
    'Everything to triage one incident in one call: its details, newest alerts and notes, timeline, similar incidents of the past, related ones now, recent changes, who is on call, and what its service rests on.',
  input: { incident_id: idOrName('incident').describe('Id or number') },
  output: { plural: 'incidents', item: IncidentContextView },

  async run({ incident_id }, { pagerduty, sightings }: Deps, call) {
    const { signal } = call;
    const parts = partsOf(call);
    const context = await readIncidentContext(pagerduty, incident_id, {
      ...{ parts, signal, sightings },
    });
    return one(context, `${nameOf(context.incident, incident_id)} from all sides`);
  },
});
