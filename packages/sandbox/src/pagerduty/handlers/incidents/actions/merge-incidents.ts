import * as z from 'zod/mini';
import { record } from '../../../changes/record.ts';
import type { Handler } from '../../../request/context.ts';
import { impossible, invalid } from '../../../request/refusals.ts';
import { incidentReference } from '../../../views/incident-head.ts';
import { findIncident } from '../../find-incident.ts';

const Body = z.object({
  source_incidents: z
    .array(z.object({ id: z.string(), type: z.enum(['incident', 'incident_reference']) }))
    .check(z.minLength(1)),
});

/** Moves the alerts of other incidents into this one, and resolves those. */
export const mergeIncidents: Handler = ({ path, body }, { account, actor, now }) => {
  const target = findIncident(account, path['id']);
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('source_incidents must hold references of incidents');
  if (actor === undefined) throw impossible(1008, 'Requester User Not Found');
  const sources = parsed.data.source_incidents.map(({ id }) => findIncident(account, id));
  if (sources.includes(target)) throw invalid('An incident cannot be merged into itself');
  if (target.status === 'resolved') throw impossible(1001, 'Incident Already Resolved');
  const agent = { kind: 'user', id: actor.id } as const;
  for (const source of sources) {
    target.alerts.push(...source.alerts.splice(0));
    if (source.status === 'resolved') continue;
    source.status = 'resolved';
    source.statusAt = now;
    source.statusBy = agent;
    source.resolvedAt = now;
    source.snoozedUntil = null;
    source.assignments = [];
    source.acknowledgements = [];
    const text = `Merged into incident ${target.number}`;
    record(account, source, { at: now, kind: 'resolve', agent, channel: 'api', text });
  }
  record(account, target, { at: now, kind: 'merge', agent, channel: 'api' });
  return { status: 200, body: { incident: incidentReference(target) } };
};
