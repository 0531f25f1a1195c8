import { defineTool, id, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { nameOf, refuseResolved } from '../../../incident-change/change-once.ts';
import { IncidentView } from '../../../views/incident.ts';

export const escalateIncident = defineTool({
  name: 'escalate_incident',
  toolset: 'incidents',
  effect: 'write',
  description:
    'Escalate an open incident to a level of its escalation policy; whoever is on call there is paged at once. get_escalation_policy has the levels.',
  input: {
    incident_id: id('incident').describe('Id or number'),
    escalation_level: z.int().min(1).max(20),
  },
  output: { plural: 'incidents', item: IncidentView },

  async run({ incident_id, escalation_level }, { pagerduty }: Deps, { signal }) {
    const before = await pagerduty.incidents.get(incident_id, {}, { signal });
    refuseResolved(before, incident_id, 'escalated');
    const incident = await pagerduty.incidents.update(
      before.id ?? incident_id,
      { escalation_level },
      { signal },
    );
    return one(incident, `${nameOf(incident, incident_id)} is on level ${escalation_level}`);
  },
});
