import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { toNaive } from './dates.ts';
import { affectedComponents, toIncidentRow } from './incident-rows.ts';
import { announce, checkComponents, componentStatuses } from './incidents.ts';
import { ownPage } from './page-access.ts';
import { dateTime, readBody } from './parse.ts';
import { created } from './replies.ts';
import type { Handlers, Session } from './session.ts';
import {
  INCIDENT_IMPACTS,
  INCIDENT_STATUSES,
  type Incident,
  type IncidentUpdate,
} from './status-page-model.ts';

const PastUpdate = z.strictObject({
  body: z.string(),
  status: z.enum(INCIDENT_STATUSES),
  created_at: dateTime,
  components: componentStatuses.default({}),
});
const PastIncident = z.strictObject({
  name: z.string(),
  impact: z.enum(INCIDENT_IMPACTS),
  deliver_notifications: z.boolean().default(false),
  incident_updates: z.array(PastUpdate).min(1),
});
type PastIncident = z.infer<typeof PastIncident>;
type PastUpdate = z.infer<typeof PastUpdate>;

export const pastIncidentHandlers: Handlers = {
  'POST /pages/{page_id}/incidents/log-past-incident': logPastIncident,
};

function logPastIncident(call: Call, session: Session) {
  const { id } = ownPage(call, session);
  const past = readBody(call, PastIncident);
  for (const { components } of past.incident_updates) checkComponents(session, id, components);
  const incident = toIncident(session, id, past);
  session.account.incidents.set(incident.id, incident);
  if (past.deliver_notifications) announce(session, 'incident_created', incident, null);
  return created(toIncidentRow(session.account, incident));
}

/** The finished incident; the components keep the status that they have now. */
function toIncident(session: Session, page_id: string, past: PastIncident): Incident {
  const id = session.newId();
  const steps = past.incident_updates.toSorted((one, other) => one.created_at - other.created_at);
  const updates = steps.map((step) => toUpdate(session, id, step)).reverse();
  const [first, last] = [updates.at(-1), updates.at(0)];
  const timeOf = (status: string) =>
    updates.find((update) => update.status === status)?.created_at ?? null;
  return {
    id,
    page_id,
    name: past.name,
    body: first?.body ?? '',
    status: last?.status ?? 'resolved',
    impact: past.impact,
    deliver_notifications: past.deliver_notifications,
    metadata: {},
    created_at: first?.created_at ?? session.stamp,
    updated_at: session.stamp,
    monitoring_at: timeOf('monitoring'),
    resolved_at: timeOf('resolved'),
    componentIds: [...new Set(steps.flatMap(({ components }) => Object.keys(components)))],
    updates,
    postmortem: undefined,
    maintenance: undefined,
  };
}

function toUpdate(session: Session, incident_id: string, step: PastUpdate): IncidentUpdate {
  const { components, body, status } = step;
  const created_at = toNaive(step.created_at);
  return {
    id: session.newId(),
    incident_id,
    body,
    status,
    deliver_notifications: false,
    components: affectedComponents(session.account, Object.keys(components)).map((component) => ({
      ...component,
      status: components[component.id] ?? component.status,
    })),
    created_at,
    updated_at: created_at,
  };
}
