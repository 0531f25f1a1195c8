import { type Account, known } from '../account/account.ts';
import type { Integration, Service } from '../account/entities.ts';
import type { Alert, Incident, LogKind } from '../account/incident.ts';
import { newIncident } from '../changes/new-incident.ts';
import { notify } from '../changes/notify.ts';
import { record } from '../changes/record.ts';
import { usersOnCall } from '../on-call/on-calls.ts';
import type { EventHandler } from './context.ts';
import { type Payload, readAlertEvent } from './event-body.ts';
import { findIntegration } from './find-integration.ts';

/** Opens, acknowledges or resolves the alert of a key; what is not open stays as it is. */
export const enqueueAlert: EventHandler = ({ body }, { account, now }) => {
  const event = readAlertEvent(body);
  const { service, integration } = findIntegration(account, event.routing_key);
  const { dedup_key = account.ids.request().replaceAll('-', '') } = event;
  const open = findOpen(account, integration, dedup_key);
  const at: Moment = { account, now };
  if (event.event_action === 'resolve') resolve(at, open);
  if (event.event_action === 'acknowledge') acknowledge(at, open);
  if (event.event_action === 'trigger' && event.payload !== undefined) {
    const link = event.links?.[0]?.href ?? null;
    if (open === undefined) {
      openIncident(at, service, makeAlert(at, event.payload, { integration, dedup_key, link }));
    } else {
      log(at, open.incident, 'trigger', event.payload.summary);
    }
  }
  return { status: 202, body: { status: 'success', message: 'Event processed', dedup_key } };
};

interface Moment {
  readonly account: Account;
  readonly now: number;
}

interface Open {
  readonly incident: Incident;
  readonly alert: Alert;
}

function findOpen({ incidents }: Account, { id }: Integration, dedupKey: string): Open | undefined {
  for (const incident of incidents.toReversed()) {
    const alert = incident.alerts.find(
      ({ key, integrationId, resolvedAt }) =>
        key === dedupKey && integrationId === id && resolvedAt === null,
    );
    if (alert !== undefined) return { incident, alert };
  }
  return undefined;
}

function makeAlert(
  { account, now }: Moment,
  { summary, severity, custom_details, timestamp: _, ...payload }: Payload,
  of: {
    readonly integration: Integration;
    readonly dedup_key: string;
    readonly link: string | null;
  },
): Alert {
  return {
    id: account.ids.incident(),
    ...{ title: summary, severity, key: of.dedup_key, at: now, resolvedAt: null },
    integrationId: of.integration.id,
    details: { ...payload, ...custom_details },
    link: of.link,
  };
}

/** Under maintenance a service opens nothing. */
function openIncident(at: Moment, service: Service, alert: Alert): void {
  const { account, now } = at;
  if (account.maintained.has(service.id)) return;
  const incident = newIncident(account, now, {
    ...{ title: alert.title, serviceId: service.id, policyId: service.policyId, key: alert.key },
    urgency: urgencyOf(service, alert),
    openedBy: { kind: 'service', id: service.id },
    details: alert.details,
  });
  incident.alerts.push(alert);
  account.incidents.push(incident);
  log(at, incident, 'trigger', alert.title);
  const policy = known(account.policies, service.policyId);
  const userIds = usersOnCall(account, policy, 1, now);
  incident.assignments = userIds.map((userId) => ({ at: now, userId }));
  const agent = { kind: 'service', id: service.id } as const;
  record(account, incident, { at: now, kind: 'assign', agent, channel: 'auto', userIds });
  for (const id of userIds) notify(account, incident, known(account.users, id), now);
}

/** Of alerts that are no errors, a service that goes by severity makes little. */
function urgencyOf({ urgency }: Service, { severity }: Alert): Incident['urgency'] {
  if (urgency !== 'severity_based') return urgency === 'low' ? 'low' : 'high';
  return severity === 'critical' || severity === 'error' ? 'high' : 'low';
}

function acknowledge(at: Moment, open: Open | undefined): void {
  if (open === undefined || open.incident.status !== 'triggered') return;
  setStatus(at, open.incident, 'acknowledged');
  log(at, open.incident, 'acknowledge');
}

/** Resolves the alert, and its incident with the last one. */
function resolve(at: Moment, open: Open | undefined): void {
  if (open === undefined) return;
  const { incident, alert } = open;
  alert.resolvedAt = at.now;
  incident.updatedAt = at.now;
  if (incident.alerts.some(({ resolvedAt }) => resolvedAt === null)) return;
  if (incident.status === 'resolved') return;
  setStatus(at, incident, 'resolved');
  incident.resolvedAt = at.now;
  incident.assignments = [];
  log(at, incident, 'resolve');
}

function setStatus({ now }: Moment, incident: Incident, status: Incident['status']): void {
  incident.status = status;
  incident.statusAt = now;
  incident.statusBy = { kind: 'service', id: incident.serviceId };
  incident.acknowledgements = [];
  incident.snoozedUntil = null;
}

function log({ account, now: at }: Moment, incident: Incident, kind: LogKind, text?: string): void {
  const agent = { kind: 'service', id: incident.serviceId } as const;
  const event = { at, kind, agent, channel: 'events_api_v2' };
  record(account, incident, text === undefined ? event : { ...event, text });
}
