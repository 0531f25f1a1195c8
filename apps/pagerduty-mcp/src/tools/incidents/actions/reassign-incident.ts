import { defineTool, InputError, id, idOrName, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { nameOf, refuseResolved } from '../../../incident-change/change-once.ts';
import { referTo } from '../../../inputs/references.ts';
import { IncidentView } from '../../../views/incident.ts';

export const reassignIncident = defineTool({
  name: 'reassign_incident',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  description:
    'Give an open incident to other users, or to an escalation policy; they are paged at once.',
  input: {
    incident_id: id('incident').describe('Id or number'),
    user_ids: z.array(idOrName('user')).optional(),
    escalation_policy_id: idOrName('escalation_policy').optional(),
  },
  output: { plural: 'incidents', item: IncidentView },

  async run({ incident_id, user_ids, escalation_policy_id }, { pagerduty }: Deps, { signal }) {
    if ((user_ids === undefined) === (escalation_policy_id === undefined)) {
      throw new InputError('Give either user_ids or escalation_policy_id');
    }
    const before = await pagerduty.incidents.get(incident_id, {}, { signal });
    refuseResolved(before, incident_id, 'given to others');
    const isTheirs = user_ids !== undefined && isSame(user_ids, before.assignments ?? []);
    if (isTheirs) {
      return one(before, `${nameOf(before, incident_id)} was theirs already; nothing was changed`);
    }
    const incident = await pagerduty.incidents.update(
      before.id ?? incident_id,
      {
        assignments: user_ids?.map((user) => ({ assignee: referTo('user', user) })),
        escalation_policy:
          escalation_policy_id === undefined
            ? undefined
            : referTo('escalation_policy', escalation_policy_id),
      },
      { signal },
    );
    const to = incident.assignments?.map(({ assignee }) => assignee?.summary ?? '').join(', ');
    return one(incident, `${nameOf(incident, incident_id)} is given to ${to}`);
  },
});

function isSame(
  users: readonly string[],
  assignments: readonly { readonly assignee?: { readonly id?: string } | undefined }[],
): boolean {
  const now = assignments.map(({ assignee }) => assignee?.id ?? '');
  return now.toSorted().join() === users.toSorted().join();
}
