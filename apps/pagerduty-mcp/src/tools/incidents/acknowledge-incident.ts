import { defineTool, id, one, ToolError } from 'mcp-kit';
import { ApiError, type Incident, type PagerDuty } from 'pagerduty-sdk';
import type { Deps } from '../../deps.ts';
import { IncidentView } from '../../views/incident.ts';

/** PagerDuty's number for an incident that is acknowledged already. */
const alreadyAcknowledged = 1002;

export const acknowledgeIncident = defineTool({
  name: 'acknowledge_incident',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  idempotent: true,
  description:
    'Acknowledge a triggered incident: stops its escalation and shows everybody on it that you have it.',
  input: { incident_id: id('incident').describe('Id, or the incident number') },
  output: { plural: 'incidents', item: IncidentView },

  async run({ incident_id }, { pagerduty }: Deps, { signal }) {
    const incident = await pagerduty.incidents.get(incident_id, {}, { signal });
    const name = `Incident ${incident.incident_number ?? incident_id}`;
    if (incident.status === 'acknowledged') {
      return one(incident, `${name} was acknowledged already; nothing was changed`);
    }
    if (incident.status === 'resolved') {
      throw new ToolError({
        code: 'CONFLICT',
        message: `${name} is resolved, and acknowledging it would open it again`,
        hint: 'Nothing was changed. Look for an open incident with list_incidents.',
      });
    }
    const acknowledged = await acknowledge(pagerduty, incident.id ?? incident_id, signal);
    return one(acknowledged, `${name} is acknowledged`);
  },
});

async function acknowledge(
  pagerduty: PagerDuty,
  incidentId: string,
  signal: AbortSignal,
): Promise<Incident> {
  try {
    return await pagerduty.incidents.update(incidentId, { status: 'acknowledged' }, { signal });
  } catch (error) {
    // Somebody else was faster, which is what the caller wanted.
    const isDone = error instanceof ApiError && error.code === alreadyAcknowledged;
    if (isDone) return pagerduty.incidents.get(incidentId, {}, { signal });
    throw error;
  }
}
