import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { type Delivery, deliver } from './deliveries.ts';
import { takeStep } from './incident-progress.ts';
import { isUnresolved, toIncidentRow } from './incident-rows.ts';
import { ownPage } from './page-access.ts';
import { readBody, readQuery } from './parse.ts';
import { notFound, unprocessable } from './refusals.ts';
import { created, noContent, ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';
import {
  COMPONENT_STATUSES,
  INCIDENT_IMPACTS,
  INCIDENT_STATUSES,
  type Incident,
} from './status-page-model.ts';

const PATH = '/pages/{page_id}/incidents';

/** Statuses to set, by component id. */
export const componentStatuses = z.record(z.string(), z.enum(COMPONENT_STATUSES));

const name = z.string().min(1).max(200);
const status = z.enum(INCIDENT_STATUSES);
const Changes = z
  .strictObject({
    name,
    status,
    body: z.string(),
    impact: z.enum(INCIDENT_IMPACTS),
    components: componentStatuses,
    deliver_notifications: z.boolean(),
  })
  .exactPartial();
const Create = z.strictObject({ ...Changes.shape, name, status });
const List = z.object({ component_id: z.string().optional() });

export const incidentHandlers: Handlers = {
  [`GET ${PATH}`]: (call, session) => {
    const { id } = ownPage(call, session);
    const { component_id: wanted } = readQuery(call, List);
    const all = incidentsOf(session, id);
    return ok(
      rows(
        session,
        all.filter(({ componentIds }) => wanted === undefined || componentIds.includes(wanted)),
      ),
    );
  },
  [`GET ${PATH}/unresolved`]: (call, session) => {
    const { id } = ownPage(call, session);
    return ok(rows(session, incidentsOf(session, id).filter(isUnresolved)));
  },
  [`POST ${PATH}`]: createIncident,
  [`GET ${PATH}/{incident_id}`]: (call, session) =>
    ok(toIncidentRow(session.account, findIncident(call, session))),
  [`PUT ${PATH}/{incident_id}`]: changeIncident,
  [`PATCH ${PATH}/{incident_id}`]: changeIncident,
  [`DELETE ${PATH}/{incident_id}`]: (call, session) => {
    session.account.incidents.delete(findIncident(call, session).id);
    return noContent;
  },
};

/** The incident of the path; throws a 404 when the page has none with that id. */
export function findIncident(call: Call, session: Session): Incident {
  const page = ownPage(call, session);
  const incident = session.account.incidents.get(pathValue(call, 'incident_id'));
  if (incident?.page_id !== page.id) throw notFound('Incident');
  return incident;
}

/** Refuses ids that are no components of the page. */
export function checkComponents(
  { account }: Session,
  pageId: string,
  components: Readonly<Record<string, unknown>>,
): void {
  const unknown = Object.keys(components).filter((id) => {
    const component = account.components.get(id);
    return component?.page_id !== pageId || component.isDeleted;
  });
  if (unknown.length === 0) return;
  const errors = unknown.map((id) => [id, ['There is no such component on this page.']]);
  throw unprocessable('json', { components: Object.fromEntries(errors) });
}

function incidentsOf({ account }: Session, pageId: string): readonly Incident[] {
  return [...account.incidents.values()]
    .filter(({ page_id }) => page_id === pageId)
    .sort((one, other) => other.created_at.localeCompare(one.created_at));
}

function rows({ account }: Session, incidents: readonly Incident[]) {
  return incidents.map((incident) => toIncidentRow(account, incident));
}

function createIncident(call: Call, session: Session) {
  const { account, now: at, stamp } = session;
  const { id: page_id } = ownPage(call, session);
  const { body = '', components = {}, ...fields } = readBody(call, Create);
  checkComponents(session, page_id, components);
  const isDelivered = fields.deliver_notifications ?? true;
  const draft: Incident = {
    id: session.newId(),
    page_id,
    name: fields.name,
    body,
    status: 'investigating',
    impact: fields.impact ?? 'minor',
    deliver_notifications: isDelivered,
    metadata: {},
    created_at: stamp,
    updated_at: stamp,
    monitoring_at: null,
    resolved_at: null,
    componentIds: [],
    updates: [],
    postmortem: undefined,
    maintenance: undefined,
  };
  const step = { id: session.newId(), at, body, status: fields.status, components, isDelivered };
  const incident = takeStep(account, draft, step);
  if (isDelivered) announce(session, 'incident_created', incident, step.id);
  return created(toIncidentRow(account, incident));
}

function changeIncident(call: Call, session: Session) {
  const { account, now: at, stamp } = session;
  const incident = findIncident(call, session);
  const { body, components, status, deliver_notifications, ...fields } = readBody(call, Changes);
  checkComponents(session, incident.page_id, components ?? {});
  const isDelivered = deliver_notifications ?? true;
  const renamed = {
    ...incident,
    ...fields,
    deliver_notifications: isDelivered,
    updated_at: stamp,
  };
  const hasStep = [body, components, status].some((part) => part !== undefined);
  const id = session.newId();
  const step = {
    id,
    at,
    body: body ?? '',
    status: status ?? incident.status,
    components,
    isDelivered,
  };
  const changed = hasStep ? takeStep(account, renamed, step) : renamed;
  account.incidents.set(changed.id, changed);
  if (isDelivered) announce(session, 'incident_updated', changed, hasStep ? id : null);
  return ok(toIncidentRow(account, changed));
}

/** Tells the subscribers of the incident's page. */
export function announce(
  { world, now }: Session,
  event: Delivery['event'],
  incident: Incident,
  updateId: string | null,
): void {
  deliver(world, event, incident, { updateId, at: now });
}
