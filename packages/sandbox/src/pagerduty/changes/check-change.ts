import type { Account } from '../account/account.ts';
import { known } from '../account/account.ts';
import type { EscalationPolicy, Priority } from '../account/entities.ts';
import type { Incident } from '../account/incident.ts';
import { usersOnCall } from '../on-call/on-calls.ts';
import { impossible, invalid } from '../request/refusals.ts';
import type { IncidentChange } from './incident-change.ts';

const incidentTypes = ['incident_default', 'major_incident'];

/** A change of which everything that it names has been found. */
export interface CheckedChange {
  readonly change: IncidentChange;
  readonly priority: Priority | null | undefined;
  readonly assignment: NewAssignment | undefined;
}

/** Who gets an incident. */
export interface NewAssignment {
  readonly via: 'escalation_policy' | 'direct_assignment';
  readonly policyId: string;
  readonly level: number;
  readonly userIds: readonly string[];
}

/** Checks a change against the incident's state and the account; refuses what cannot be done. */
export function checkChange(
  account: Account,
  incident: Incident,
  change: IncidentChange,
  now: number,
): CheckedChange {
  checkStatus(incident, change);
  if (change.service !== undefined && !account.services.has(change.service.id)) {
    throw impossible(5002, 'Service Not Found');
  }
  if (change.incident_type !== undefined && !incidentTypes.includes(change.incident_type.name)) {
    throw invalid(`incident_type.name must be one of ${incidentTypes.join(', ')}`);
  }
  return {
    change,
    priority: findPriority(account, change.priority),
    assignment: findAssignment(account, incident, change, now),
  };
}

function checkStatus({ status }: Incident, change: IncidentChange): void {
  const { assignments, escalation_level, escalation_policy } = change;
  const ways = [assignments, escalation_level ?? escalation_policy];
  if (ways.every((way) => way !== undefined)) {
    throw invalid('assignments cannot be combined with escalation_level or escalation_policy');
  }
  const reassigns = ways.some((way) => way !== undefined);
  if (status === 'resolved' && (change.status ?? 'resolved') === 'resolved') {
    if (change.status === 'resolved' || reassigns) {
      throw impossible(1001, 'Incident Already Resolved');
    }
  }
  if (status === 'acknowledged' && change.status === 'acknowledged') {
    throw impossible(1002, 'Incident Already Acknowledged');
  }
  if (change.status === 'resolved' && reassigns) {
    throw invalid('An incident cannot be resolved and assigned at once');
  }
}

export function findPriority(
  { priorities }: Account,
  asked: IncidentChange['priority'],
): Priority | null | undefined {
  if (asked === undefined || asked === null) return asked;
  const found =
    typeof asked === 'string'
      ? [...priorities.values()].find(({ name }) => name === asked)
      : priorities.get(asked.id);
  if (found === undefined) throw impossible(1020, 'Priority Invalid');
  return found;
}

function findAssignment(
  account: Account,
  incident: Incident,
  change: IncidentChange,
  now: number,
): NewAssignment | undefined {
  const { assignments, escalation_level, escalation_policy } = change;
  if (assignments !== undefined) return direct(account, incident, assignments);
  const reopens = incident.status === 'resolved' && change.status === 'triggered';
  if (escalation_level === undefined && escalation_policy === undefined && !reopens) {
    return undefined;
  }
  const policyId = escalation_policy?.id ?? incident.policyId;
  const policy = account.policies.get(policyId);
  if (policy === undefined) throw impossible(1014, 'Escalation Policy Not Found');
  return escalated(account, policy, escalation_level ?? 1, now);
}

export function direct(
  { users }: Account,
  { policyId, level }: Pick<Incident, 'policyId' | 'level'>,
  assignments: NonNullable<IncidentChange['assignments']>,
): NewAssignment {
  const userIds = assignments.map(({ assignee }) => assignee.id);
  if (userIds.some((id) => !users.has(id))) throw impossible(1007, 'Assignee User Not Found');
  return { via: 'direct_assignment', policyId, level, userIds };
}

export function escalated(
  account: Account,
  policy: EscalationPolicy,
  level: number,
  now: number,
): NewAssignment {
  if (level > policy.rules.length) throw impossible(1006, 'Incident Cannot Be Escalated');
  const userIds = usersOnCall(account, known(account.policies, policy.id), level, now);
  if (userIds.length === 0) throw impossible(1015, 'No Users Are On Call');
  return { via: 'escalation_policy', policyId: policy.id, level, userIds };
}
