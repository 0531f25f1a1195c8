import type { Account } from '../../account/account.ts';
import type { Entity } from '../../account/records.ts';
import { SECOND } from '../../time/duration.ts';
import { incidentReference } from '../../views/incident-head.ts';
import { userReference } from '../../views/reference.ts';
import { find } from '../find.ts';
import { findIncident } from '../find-incident.ts';

/** States that a run goes through, and how long after its start it comes to each. */
const course = [
  ['created', 0],
  ['sent', SECOND],
  ['running', 2 * SECOND],
  ['completed', 20 * SECOND],
] as const;

/** A run as it is at a moment: nobody has to tell it that time has passed. */
export function invocationView(account: Account, invocation: Entity, now: number) {
  const { actionId, incidentId, userId, at } = invocation;
  const action = find(account.records.of('actions'), String(actionId));
  const start = Number(at);
  const timing = course
    .filter(([, delay]) => start + delay <= now)
    .map(([state, delay]) => ({ timestamp: new Date(start + delay).toISOString(), state }));
  const state = timing.at(-1)?.state ?? 'created';
  return {
    id: invocation.id,
    type: 'invocation',
    action_id: action.id,
    action_snapshot: {
      name: action['name'],
      action_type: action['action_type'],
      action_data_reference: action['action_data_reference'],
    },
    runner_id: action['runner'],
    timing,
    state,
    ...(state === 'completed' ? { duration: 18 } : {}),
    metadata: {
      agent: userReference(account, String(userId)),
      incident: incidentReference(findIncident(account, String(incidentId))),
    },
  };
}
