import { defineTool, id, one, ToolError } from 'mcp-kit';
import type { Incident } from 'pagerduty-sdk';
import type { Deps } from '../../deps.ts';
import { changeOnce, nameOf } from '../../incident-change/change-once.ts';
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
  input: { incident_id: id('incident').describe('Id or number') },
  output: { plural: 'incidents', item: IncidentView },

  async run({ incident_id }, { pagerduty }: Deps, { signal }) {
    const { incident, name, isChanged } = await changeOnce(pagerduty, incident_id, {
      change: { status: 'acknowledged' },
      isSo: (before) => {
        if (before.status === 'resolved') throw resolvedAlready(before, incident_id);
        return before.status === 'acknowledged';
      },
      alreadySo: alreadyAcknowledged,
      signal,
    });
    const words = isChanged ? 'is acknowledged' : 'was acknowledged already; nothing was changed';
    return one(incident, `${name} ${words}`);
  },
});

function resolvedAlready(incident: Incident, asked: string): ToolError {
  return new ToolError({
    code: 'CONFLICT',
    message: `${nameOf(incident, asked)} is resolved, and acknowledging it would open it again`,
    hint: 'Nothing was changed. Look for an open incident with list_incidents.',
  });
}
