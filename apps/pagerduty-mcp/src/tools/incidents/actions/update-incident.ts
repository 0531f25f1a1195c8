import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { nameOf } from '../../../incident-change/change-once.ts';
import { checkChange } from '../../../inputs/change.ts';
import { conferenceBridge, conferenceFields } from '../../../inputs/conference-bridge.ts';
import { referTo } from '../../../inputs/references.ts';
import { IncidentView } from '../../../views/incident.ts';

export const updateIncident = defineTool({
  name: 'update_incident',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description:
    'Change title, urgency, priority, type, service or conference bridge of an incident; nothing else is touched. Status and assignees have tools of their own.',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    title: words(1024).optional(),
    urgency: z.enum(['high', 'low']).optional(),
    priority_id: idOrName('priority').optional(),
    incident_type: words(255).optional().describe('Name, as list_incident_types has it'),
    service_id: idOrName('service').optional(),
    ...conferenceFields,
  },
  output: { plural: 'incidents', item: IncidentView },

  async run({ incident_id, ...input }, { pagerduty }: Deps, { signal }) {
    const { title, urgency, priority_id, incident_type, service_id } = input;
    const change = checkChange({
      ...{ title, urgency },
      priority: priority_id === undefined ? undefined : referTo('priority', priority_id),
      incident_type: incident_type === undefined ? undefined : { name: incident_type },
      service: service_id === undefined ? undefined : referTo('service', service_id),
      conference_bridge: conferenceBridge(input),
    });
    const incident = await pagerduty.incidents.update(incident_id, change, { signal });
    return one(incident, `${nameOf(incident, incident_id)} is changed`);
  },
});
