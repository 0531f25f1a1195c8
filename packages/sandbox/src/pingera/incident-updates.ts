import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { toNaive } from './dates.ts';
import { takeStep } from './incident-progress.ts';
import { announce, findIncident } from './incidents.ts';
import { dateTime, readBody } from './parse.ts';
import { notFound } from './refusals.ts';
import { created, ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';
import { INCIDENT_STATUSES } from './status-page-model.ts';

const PATH = '/pages/{page_id}/incidents/{incident_id}/incident_updates';

const Create = z.strictObject({
  body: z.string(),
  status: z.enum(INCIDENT_STATUSES),
  deliver_notifications: z.boolean().default(true),
});
const Edit = z.strictObject({ body: z.string(), created_at: dateTime }).exactPartial();

export const incidentUpdateHandlers: Handlers = {
  [`GET ${PATH}`]: (call, session) => ok(findIncident(call, session).updates),
  [`POST ${PATH}`]: createUpdate,
  [`PUT ${PATH}/{incident_update_id}`]: editUpdate,
  [`PATCH ${PATH}/{incident_update_id}`]: editUpdate,
};

function createUpdate(call: Call, session: Session) {
  const incident = findIncident(call, session);
  const { body, status, deliver_notifications: isDelivered } = readBody(call, Create);
  const id = session.newId();
  const step = { id, at: session.now, body, status, isDelivered };
  const [update] = takeStep(session.account, incident, step).updates;
  if (isDelivered) announce(session, 'incident_updated', incident, id);
  return created(update);
}

function editUpdate(call: Call, session: Session) {
  const incident = findIncident(call, session);
  const id = pathValue(call, 'incident_update_id');
  const update = incident.updates.find((one) => one.id === id);
  if (update === undefined) throw notFound('Incident update');
  const { body = update.body, created_at: at } = readBody(call, Edit);
  const created_at = at === undefined ? update.created_at : toNaive(at);
  const edited = { ...update, body, created_at, updated_at: session.stamp };
  const updates = incident.updates
    .map((one) => (one.id === id ? edited : one))
    .sort((one, other) => other.created_at.localeCompare(one.created_at));
  session.account.incidents.set(incident.id, { ...incident, updates });
  return ok(edited);
}
