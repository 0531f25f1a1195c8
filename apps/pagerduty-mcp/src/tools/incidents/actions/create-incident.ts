import { defineTool, InputError, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { conferenceBridge, conferenceFields } from '../../../inputs/conference-bridge.ts';
import { referTo } from '../../../inputs/references.ts';
import { IncidentView } from '../../../views/incident.ts';

export const createIncident = defineTool({
  name: 'create_incident',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  description:
    'Open an incident on a service. It pages whoever is on call for it at once, or the users or the escalation policy that you name.',
  input: {
    title: words(1024),
    service_id: idOrName('service'),
    urgency: z.enum(['high', 'low']).optional(),
    priority_id: idOrName('priority').optional(),
    details: z.string().optional().describe('What is known'),
    user_ids: z.array(idOrName('user')).optional(),
    escalation_policy_id: idOrName('escalation_policy').optional(),
    incident_key: z.string().max(255).optional().describe('Refused when one with this key is open'),
    ...conferenceFields,
  },
  output: { plural: 'incidents', item: IncidentView },

  async run(input, { pagerduty }: Deps, { signal }) {
    const { title, urgency, incident_key, details, user_ids } = input;
    const { service_id, priority_id, escalation_policy_id } = input;
    if (user_ids !== undefined && escalation_policy_id !== undefined) {
      throw new InputError('Give user_ids or escalation_policy_id, not both');
    }
    const incident = await pagerduty.incidents.create(
      {
        ...{ title, urgency, incident_key },
        service: referTo('service', service_id),
        priority: priority_id === undefined ? undefined : referTo('priority', priority_id),
        body: details === undefined ? undefined : { type: 'incident_body', details },
        assignments: user_ids?.map((id) => ({ assignee: referTo('user', id) })),
        escalation_policy:
          escalation_policy_id === undefined
            ? undefined
            : referTo('escalation_policy', escalation_policy_id),
        conference_bridge: conferenceBridge(input),
      },
      { signal },
    );
    return one(incident, `Incident ${incident.incident_number ?? incident.id} is open`);
  },
});
