import { Refusal } from '../../core/reply.ts';
import type { User } from '../account/entities.ts';
import type { Incident } from '../account/incident.ts';
import { applyChange } from '../changes/apply-change.ts';
import { type CheckedChange, checkChange } from '../changes/check-change.ts';
import { type IncidentChange, readChange, readChanges } from '../changes/incident-change.ts';
import type { Context, Handler } from '../request/context.ts';
import { failure, impossible } from '../request/refusals.ts';
import { incidentView } from '../views/incident-view.ts';
import { findIncident } from './find-incident.ts';

const MAX_CHANGES = 250;

/** Changes one incident. */
export const changeIncident: Handler = ({ path, body }, context) => {
  const incident = findIncident(context.account, path['id']);
  const [view] = change(context, [[incident, readChange(body)]]);
  return { status: 200, body: { incident: view } };
};

/** Changes up to 250 incidents: all of them, or none. */
export const changeIncidents: Handler = ({ body }, context) => {
  const asked = readChanges(body);
  if (asked.length > MAX_CHANGES) {
    const detail = `At most ${MAX_CHANGES} incidents can be changed at once`;
    throw new Refusal(failure(413, 2001, 'Request Entity Too Large', [detail]));
  }
  const changes = asked.map((one) => [findIncident(context.account, one.id), one] as const);
  return { status: 200, body: { incidents: change(context, changes) } };
};

function change(
  context: Context,
  changes: readonly (readonly [Incident, IncidentChange])[],
): ReturnType<typeof incidentView>[] {
  const { account, now } = context;
  const actor = actorOf(context);
  const checked = changes.map(([incident, one]): [Incident, CheckedChange] => [
    incident,
    checkChange(account, incident, one, now),
  ]);
  return checked.map(([incident, one]) => {
    applyChange({ account, incident, actor, now }, one);
    return incidentView(account, incident, { now });
  });
}

function actorOf({ actor }: Context): User {
  if (actor === undefined) throw impossible(1008, 'Requester User Not Found');
  return actor;
}
