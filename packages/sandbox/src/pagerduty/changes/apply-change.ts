import { type Account, known } from '../account/account.ts';
import type { Status, User } from '../account/entities.ts';
import type { Agent, Incident, LogEntry } from '../account/incident.ts';
import type { CheckedChange, NewAssignment } from './check-change.ts';
import { notify } from './notify.ts';
import { record } from './record.ts';

/** Who changes which incident when. */
export interface Change {
  readonly account: Account;
  readonly incident: Incident;
  readonly actor: User;
  readonly now: number;
}

/** Makes a checked change, and writes the log of it. */
export function applyChange(at: Change, { change, priority, assignment }: CheckedChange): void {
  changeFields(at, change, priority);
  if (change.status !== undefined) changeStatus(at, change.status, change.resolution);
  if (assignment !== undefined) assign(at, assignment, change.status === 'acknowledged');
  at.incident.updatedAt = at.now;
}

function changeFields(
  at: Change,
  change: CheckedChange['change'],
  priority: CheckedChange['priority'],
): void {
  const { incident, account } = at;
  if (change.title !== undefined && change.title !== incident.title) {
    logField(at, 'title', incident.title, change.title);
    incident.title = change.title;
  }
  if (priority !== undefined && (priority?.id ?? null) !== incident.priorityId) {
    const before = incident.priorityId;
    const name = before === null ? null : known(account.priorities, before).name;
    logField(at, 'priority', name, priority?.name ?? null);
    incident.priorityId = priority?.id ?? null;
  }
  if (change.urgency !== undefined && change.urgency !== incident.urgency) {
    log(at, { kind: 'urgency_change' });
    incident.urgency = change.urgency;
  }
  if (change.service !== undefined && change.service.id !== incident.serviceId) {
    const service = known(account.services, change.service.id);
    logField(at, 'service', known(account.services, incident.serviceId).name, service.name);
    incident.serviceId = service.id;
  }
  if (change.incident_type !== undefined) incident.type = change.incident_type.name;
  if (change.conference_bridge !== undefined) {
    const { conference_number = null, conference_url = null } = change.conference_bridge ?? {};
    incident.conferenceBridge = { conference_number, conference_url };
  }
}

function changeStatus(at: Change, status: Status, resolution: string | undefined): void {
  const { incident, actor, now } = at;
  const before = incident.status;
  if (before === status) return;
  incident.status = status;
  incident.statusAt = now;
  incident.statusBy = agentOf(actor);
  incident.acknowledgements = [];
  incident.snoozedUntil = null;
  incident.resolvedAt = status === 'resolved' ? now : null;
  if (before === 'resolved') log(at, { kind: 'trigger', text: incident.title });
  if (status === 'resolved') resolve(at, resolution);
  if (status === 'acknowledged') acknowledge(at);
  if (status === 'triggered' && before === 'acknowledged') log(at, { kind: 'unacknowledge' });
}

function resolve(at: Change, text: string | undefined): void {
  const { incident, now } = at;
  incident.assignments = [];
  for (const alert of incident.alerts) alert.resolvedAt ??= now;
  log(at, { kind: 'resolve', ...(text === undefined ? {} : { text }) });
}

function acknowledge(at: Change): void {
  const { incident, actor, now } = at;
  incident.acknowledgements = [{ at: now, userId: actor.id }];
  incident.assignments = [{ at: now, userId: actor.id }];
  log(at, { kind: 'acknowledge' });
}

/** Gives the incident to others, who have not acknowledged it yet. */
export function assign(at: Change, assignment: NewAssignment, isAcknowledged: boolean): void {
  const { incident, now, actor, account } = at;
  const { via, policyId, level, userIds } = assignment;
  if (!isAcknowledged && incident.status === 'acknowledged') {
    changeStatus(at, 'triggered', undefined);
  }
  const kind = via === 'escalation_policy' && level > 1 ? 'escalate' : 'assign';
  incident.assignedVia = via;
  incident.policyId = policyId;
  incident.level = level;
  incident.levelAt = now;
  incident.assignments = userIds.map((userId) => ({ at: now, userId }));
  log(at, { kind, userIds });
  for (const userId of userIds) {
    if (userId !== actor.id) notify(account, incident, known(account.users, userId), now);
  }
}

function logField(at: Change, field: string, before: string | null, after: string | null): void {
  log(at, { kind: 'field_value_change', change: [field, before, after] });
}

function log(
  { account, incident, actor, now }: Change,
  event: Pick<LogEntry, 'kind'> & Partial<LogEntry>,
): void {
  record(account, incident, { at: now, agent: agentOf(actor), channel: 'api', ...event });
}

function agentOf({ id }: User): Agent {
  return { kind: 'user', id };
}
