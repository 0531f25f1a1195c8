import type { Account } from '../account/account.ts';
import type { Incident } from '../account/incident.ts';

type Given = Pick<Incident, 'title' | 'urgency' | 'serviceId' | 'policyId' | 'openedBy'> & {
  readonly key?: string | undefined;
  readonly details: unknown;
};

/** An incident that is opened now, which nobody has got yet. */
export function newIncident(
  { ids, incidents }: Account,
  now: number,
  { key, ...given }: Given,
): Incident {
  return {
    ...given,
    id: ids.incident(),
    number: Math.max(...incidents.map(({ number }) => number)) + 1,
    createdAt: now,
    key: key ?? ids.request().replaceAll('-', ''),
    ...{ alerts: [], notes: [], log: [] },
    status: 'triggered',
    type: 'incident_default',
    priorityId: null,
    ...{ level: 1, levelAt: now, assignedVia: 'escalation_policy' },
    ...{ assignments: [], acknowledgements: [] },
    ...{ updatedAt: now, statusAt: now, statusBy: given.openedBy },
    ...{ resolvedAt: null, conferenceBridge: null, snoozedUntil: null },
  };
}
