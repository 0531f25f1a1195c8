import { ACCOUNT_ZONE, type Account, known } from '../account/account.ts';
import type { Agent, Incident } from '../account/incident.ts';
import { MINUTE, SECOND } from '../time/duration.ts';
import type { Zone } from '../time/zone.ts';
import type { FieldsOf } from './fields.ts';
import { incidentHead } from './incident-head.ts';
import { logEntryReference, logEntryView } from './log-entry-view.ts';
import { policyView } from './policy-view.ts';
import { priorityView } from './priority-view.ts';
import {
  agentReference,
  asReference,
  head,
  policyReference,
  serviceReference,
  userReference,
} from './reference.ts';
import { responderRequestView, respondersView } from './responder-view.ts';
import { serviceView } from './service-view.ts';
import { teamsView } from './team-view.ts';
import { userView } from './user-view.ts';

export const incidentIncludes = [
  'acknowledgers',
  'agents',
  'assignees',
  'body',
  'conference_bridge',
  'escalation_policies',
  'first_trigger_log_entries',
  'priorities',
  'services',
  'teams',
  'users',
] as const;

/** What of an incident's surroundings is shown in full. */
type IncidentInclude = (typeof incidentIncludes)[number] | 'custom_fields';

/** How incidents are shown. */
interface IncidentStyle {
  readonly now: number;
  readonly includes?: readonly IncidentInclude[] | undefined;
  readonly zone?: Zone | undefined;
}

export function incidentView(
  account: Account,
  incident: Incident,
  { now, includes = [], zone = ACCOUNT_ZONE }: IncidentStyle,
): FieldsOf<'Incident'> {
  const full = new Set(includes);
  return {
    ...incidentHead(incident),
    incident_number: incident.number,
    title: incident.title,
    created_at: zone.print(incident.createdAt),
    updated_at: zone.print(incident.updatedAt),
    status: incident.status,
    incident_key: incident.key,
    incident_type: { name: incident.type },
    urgency: incident.urgency,
    assigned_via: incident.assignedVia,
    last_status_change_at: zone.print(incident.statusAt),
    resolved_at: incident.resolvedAt === null ? null : zone.print(incident.resolvedAt),
    resolve_reason: null,
    is_mergeable: incident.alerts.length > 0 || incident.openedBy.kind === 'user',
    alert_counts: alertCounts(incident),
    alert_grouping: alertGrouping(incident, zone),
    pending_actions: pendingActions(account, incident, now).map(({ type, at }) => ({
      type,
      at: zone.print(at),
    })),
    incidents_responders: respondersView(account, incident, zone),
    responder_requests: (incident.responderRequests ?? []).map((request) =>
      responderRequestView(account, incident, request, zone),
    ),
    ...surroundings(account, incident, full, zone),
    ...people(account, incident, full, zone),
    ...(full.has('conference_bridge') ? { conference_bridge: incident.conferenceBridge } : {}),
    ...(full.has('body') ? { body: { type: 'incident_body', details: incident.details } } : {}),
    ...(full.has('custom_fields') ? { custom_fields: [] } : {}),
  };
}

function surroundings(
  account: Account,
  incident: Incident,
  full: ReadonlySet<IncidentInclude>,
  zone: Zone,
): FieldsOf<'Incident'> {
  const service = known(account.services, incident.serviceId);
  const { teamId, id: serviceId } = service;
  const { policyId, priorityId } = incident;
  const [trigger] = incident.log;
  const showEntry = full.has('first_trigger_log_entries') ? logEntryView : logEntryReference;
  return {
    service: full.has('services')
      ? serviceView(account, service)
      : serviceReference(account, serviceId),
    escalation_policy: full.has('escalation_policies')
      ? policyView(account, known(account.policies, policyId))
      : policyReference(account, policyId),
    teams: teamsView(account, teamId, full.has('teams')),
    priority: priorityId === null ? null : showPriority(account, priorityId, full),
    first_trigger_log_entry: trigger === undefined ? null : showEntry(account, trigger, zone),
  };
}

function showPriority(account: Account, id: string, full: ReadonlySet<IncidentInclude>) {
  const priority = known(account.priorities, id);
  if (full.has('priorities')) return priorityView(priority);
  return asReference(head('priority', id, priority.name));
}

function people(
  account: Account,
  incident: Incident,
  full: ReadonlySet<IncidentInclude>,
  zone: Zone,
): FieldsOf<'Incident'> {
  const show = (include: IncidentInclude, id: string) =>
    full.has(include) || full.has('users')
      ? userView(account, known(account.users, id))
      : userReference(account, id);
  return {
    assignments: incident.assignments.map(({ at, userId }) => ({
      at: zone.print(at),
      assignee: show('assignees', userId),
    })),
    acknowledgements: incident.acknowledgements.map(({ at, userId }) => ({
      at: zone.print(at),
      acknowledger: show('acknowledgers', userId),
    })),
    last_status_change_by: full.has('agents')
      ? agentView(account, incident.statusBy)
      : agentReference(account, incident.statusBy),
  };
}

function agentView(account: Account, { kind, id }: Agent) {
  if (kind === 'user') return userView(account, known(account.users, id));
  return serviceView(account, known(account.services, id));
}

function alertCounts({ alerts }: Incident): FieldsOf<'AlertCount'> {
  const triggered = alerts.filter(({ resolvedAt }) => resolvedAt === null).length;
  return { all: alerts.length, triggered, resolved: alerts.length - triggered };
}

function alertGrouping({ alerts, createdAt, resolvedAt }: Incident, zone: Zone) {
  if (alerts.length === 0) return null;
  return {
    grouping_type: 'advanced',
    started_at: zone.print(createdAt),
    ended_at: resolvedAt === null ? null : zone.print(resolvedAt),
    alert_grouping_active: resolvedAt === null,
  };
}

/** What happens by itself when nobody does anything; what should have happened by now is left out. */
function pendingActions(account: Account, incident: Incident, now: number) {
  if (incident.status === 'resolved') return [];
  const service = known(account.services, incident.serviceId);
  const rule = known(account.policies, incident.policyId).rules[incident.level - 1];
  const actions: { type: string; at: number }[] = [];
  const isTriggered = incident.status === 'triggered';
  if (incident.snoozedUntil !== null) {
    actions.push({ type: 'unacknowledge', at: incident.snoozedUntil });
  } else if (!isTriggered && service.acknowledgementSeconds !== null) {
    const at = incident.statusAt + service.acknowledgementSeconds * SECOND;
    actions.push({ type: 'unacknowledge', at });
  }
  if (isTriggered && incident.urgency === 'high' && rule !== undefined) {
    actions.push({ type: 'escalate', at: incident.levelAt + rule.delayMinutes * MINUTE });
  }
  if (service.autoResolveSeconds !== null) {
    actions.push({ type: 'resolve', at: incident.createdAt + service.autoResolveSeconds * SECOND });
  }
  return actions.filter(({ at }) => at > now);
}
