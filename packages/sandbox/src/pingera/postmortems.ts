import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { toNaive } from './dates.ts';
import { announce, findIncident } from './incidents.ts';
import { dateTime, readBody } from './parse.ts';
import { badRequest, notFound } from './refusals.ts';
import { ok } from './replies.ts';
import type { Handlers, Session } from './session.ts';
import type { Postmortem } from './status-page-model.ts';

const PATH = '/pages/{page_id}/incidents/{incident_id}/postmortem';

const Body = z
  .strictObject({
    body: z.string(),
    body_draft: z.string(),
    body_updated_at: dateTime,
    body_draft_updated_at: dateTime,
    notify_subscribers: z.boolean(),
    preview_key: z.string(),
    published_at: dateTime,
  })
  .exactPartial();

export const postmortemHandlers: Handlers = {
  [`GET ${PATH}`]: (call, session) => {
    const { postmortem } = findIncident(call, session);
    if (postmortem === undefined) throw notFound('Postmortem');
    return ok(postmortem);
  },
  [`PUT ${PATH}`]: savePostmortem,
  [`PUT ${PATH}/publish`]: publishPostmortem,
};

function savePostmortem(call: Call, session: Session) {
  const incident = findIncident(call, session);
  const { stamp: updated_at } = session;
  const { body_updated_at, body_draft_updated_at, published_at, ...texts } = readBody(call, Body);
  const written = {
    ...(texts.body !== undefined && { body_updated_at: updated_at }),
    ...(texts.body_draft !== undefined && { body_draft_updated_at: updated_at }),
  };
  const dated = {
    ...(body_updated_at !== undefined && { body_updated_at: toNaive(body_updated_at) }),
    ...(body_draft_updated_at !== undefined && {
      body_draft_updated_at: toNaive(body_draft_updated_at),
    }),
    ...(published_at !== undefined && { published_at: toNaive(published_at) }),
  };
  const present = incident.postmortem ?? emptyPostmortem(session, incident.id);
  const postmortem: Postmortem = { ...present, ...texts, ...written, ...dated, updated_at };
  session.account.incidents.set(incident.id, { ...incident, postmortem });
  return ok(postmortem);
}

function publishPostmortem(call: Call, session: Session) {
  const incident = findIncident(call, session);
  const { postmortem } = incident;
  if (postmortem === undefined) throw notFound('Postmortem');
  const body = postmortem.body_draft ?? postmortem.body;
  if (body === null) throw badRequest('The postmortem has no text to publish');
  const published: Postmortem = {
    ...postmortem,
    body,
    body_updated_at: session.stamp,
    published_at: session.stamp,
    updated_at: session.stamp,
  };
  session.account.incidents.set(incident.id, { ...incident, postmortem: published });
  if (published.notify_subscribers) announce(session, 'postmortem_published', incident, null);
  return ok(published);
}

function emptyPostmortem(session: Session, incident_id: string): Postmortem {
  return {
    id: session.newId(),
    incident_id,
    body: null,
    body_updated_at: null,
    body_draft: null,
    body_draft_updated_at: null,
    notify_subscribers: true,
    preview_key: session.newId(),
    published_at: null,
    created_at: session.stamp,
    updated_at: session.stamp,
  };
}
