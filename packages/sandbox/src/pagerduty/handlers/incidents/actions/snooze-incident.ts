import * as z from 'zod/mini';
import { record } from '../../../changes/record.ts';
import type { Handler } from '../../../request/context.ts';
import { impossible, invalid } from '../../../request/refusals.ts';
import { SECOND } from '../../../time/duration.ts';
import { incidentView } from '../../../views/incident-view.ts';
import { findIncident } from '../../find-incident.ts';

const Body = z.object({ duration: z.int().check(z.minimum(1), z.maximum(604_800)) });

/** Puts an open incident off; it is the caller's until then. */
export const snoozeIncident: Handler = ({ path, body }, { account, actor, now }) => {
  const incident = findIncident(account, path['id']);
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('Duration must be from 1 to 604800 seconds');
  if (actor === undefined) throw impossible(1008, 'Requester User Not Found');
  if (incident.status === 'resolved') throw impossible(1001, 'Incident Already Resolved');
  const agent = { kind: 'user', id: actor.id } as const;
  if (incident.status === 'triggered') {
    incident.status = 'acknowledged';
    incident.statusAt = now;
    incident.statusBy = agent;
  }
  incident.acknowledgements = [{ at: now, userId: actor.id }];
  incident.assignments = [{ at: now, userId: actor.id }];
  incident.snoozedUntil = now + parsed.data.duration * SECOND;
  record(account, incident, { at: now, kind: 'snooze', agent, channel: 'api' });
  return { status: 201, body: { incident: incidentView(account, incident, { now }) } };
};
