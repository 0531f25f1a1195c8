import type { EventHandler } from './context.ts';
import { invalidEvent, readChangeEvent } from './event-body.ts';
import { findIntegration } from './find-integration.ts';

/** Notes a change of a service; the list of changes has the newest first. */
export const enqueueChange: EventHandler = ({ body }, { account, now }) => {
  const { routing_key, payload, links = [] } = readChangeEvent(body);
  const { service, integration } = findIntegration(account, routing_key);
  const at = payload.timestamp === undefined ? now : Date.parse(payload.timestamp);
  if (Number.isNaN(at)) throw invalidEvent("'payload.timestamp' is not a date");
  const place = account.changes.findIndex((change) => change.at <= at);
  account.changes.splice(place === -1 ? account.changes.length : place, 0, {
    ...{ id: account.ids.changeEvent(), at, summary: payload.summary },
    source: payload.source ?? '',
    ...{ serviceId: service.id, integrationId: integration.id },
    details: payload.custom_details ?? {},
    links,
  });
  return { status: 202, body: { status: 'success', message: 'Change event processed' } };
};
