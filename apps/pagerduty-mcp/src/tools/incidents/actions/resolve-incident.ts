import { defineTool, id, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { changeOnce } from '../../../incident-change/change-once.ts';
import { IncidentView } from '../../../views/incident.ts';

/** PagerDuty's number for an incident that is resolved already. */
const alreadyResolved = 1001;

export const resolveIncident = defineTool({
  name: 'resolve_incident',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  idempotent: true,
  description:
    'Resolve an incident, with its alerts; nobody is paged for it any more. resolution_note says how, and everybody who sees the incident reads it.',
  input: {
    incident_id: id('incident').describe('Id or number'),
    resolution_note: z.string().trim().min(1).max(25_000).optional(),
  },
  output: { plural: 'incidents', item: IncidentView },

  async run({ incident_id, resolution_note }, { pagerduty }: Deps, { signal, warn }) {
    const { incident, name, isChanged } = await changeOnce(pagerduty, incident_id, {
      change: { status: 'resolved', resolution: resolution_note },
      isSo: ({ status }) => status === 'resolved',
      alreadySo: alreadyResolved,
      signal,
    });
    if (isChanged) return one(incident, `${name} is resolved`);
    if (resolution_note !== undefined)
      warn('The resolution note was not kept: use add_incident_note');
    return one(incident, `${name} was resolved already; nothing was changed`);
  },
});
