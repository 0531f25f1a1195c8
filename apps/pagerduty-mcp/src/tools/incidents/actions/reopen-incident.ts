import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { changeOnce } from '../../../incident-change/change-once.ts';
import { IncidentView } from '../../../views/incident.ts';

export const reopenIncident = defineTool({
  name: 'reopen_incident',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description:
    'Open a resolved incident again. It pages whoever is on call on the first level of its escalation policy.',
  input: { incident_id: id('incident').describe('Id or number') },
  output: { plural: 'incidents', item: IncidentView },

  async run({ incident_id }, { pagerduty }: Deps, { signal }) {
    const { incident, name, isChanged } = await changeOnce(pagerduty, incident_id, {
      change: { status: 'triggered' },
      isSo: ({ status }) => status !== 'resolved',
      signal,
    });
    const words = isChanged ? 'is open again' : 'was open already; nothing was changed';
    return one(incident, `${name} ${words}`);
  },
});
