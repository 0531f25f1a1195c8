import type { Status, Urgency } from './entities.ts';
import type { ResponderRequest } from './responder-request.ts';

/** Who did something. */
export interface Agent {
  readonly kind: 'user' | 'service';
  readonly id: string;
}

export interface Alert {
  readonly id: string;
  readonly title: string;
  readonly key: string;
  readonly at: number;
  readonly severity: 'info' | 'warning' | 'error' | 'critical';
  readonly integrationId: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly link: string | null;
  resolvedAt: number | null;
}

export interface Note {
  readonly id: string;
  readonly at: number;
  readonly userId: string;
  content: string;
}

interface Stamp {
  readonly at: number;
  readonly userId: string;
}

export type LogKind =
  | 'trigger'
  | 'notify'
  | 'assign'
  | 'escalate'
  | 'acknowledge'
  | 'unacknowledge'
  | 'annotate'
  | 'resolve'
  | 'snooze'
  | 'merge'
  | 'urgency_change'
  | 'field_value_change';

/** Something that happened to an incident. */
export interface LogEntry {
  /** Stands for the id, see `Ids.logEntry`. */
  readonly serial: number;
  readonly at: number;
  readonly kind: LogKind;
  readonly incident: Incident;
  readonly agent: Agent;
  /** How it came: `events_api_v2`, `website`, `mobile`, `api`, `timeout`, `auto`, … */
  readonly channel: string;
  /** Users assigned, or the one notified. */
  readonly userIds?: readonly string[];
  /** How a user was notified, such as `sms`. */
  readonly medium?: string;
  /** A note, a resolution, the title of an event. */
  readonly text?: string;
  /** Name, old and new value of a changed field. */
  readonly change?: readonly [field: string, before: string | null, after: string | null];
}

interface ConferenceBridge {
  readonly conference_number: string | null;
  readonly conference_url: string | null;
}

export interface Incident {
  readonly id: string;
  readonly number: number;
  readonly createdAt: number;
  readonly key: string;
  /** Opened by a user; otherwise by an integration. */
  readonly openedBy: Agent;
  /** What stands in `body.details`. */
  readonly details: unknown;
  readonly alerts: Alert[];
  readonly notes: Note[];
  readonly log: LogEntry[];
  title: string;
  status: Status;
  urgency: Urgency;
  type: string;
  priorityId: string | null;
  serviceId: string;
  policyId: string;
  /** Escalation level that it is assigned at, from 1. */
  level: number;
  /** When the assignees of the level were chosen. */
  levelAt: number;
  assignedVia: 'escalation_policy' | 'direct_assignment';
  assignments: Stamp[];
  acknowledgements: Stamp[];
  updatedAt: number;
  statusAt: number;
  statusBy: Agent;
  resolvedAt: number | null;
  conferenceBridge: ConferenceBridge | null;
  /** When it is triggered again; set as long as it is snoozed. */
  snoozedUntil: number | null;
  /** Oldest first. */
  responderRequests?: ResponderRequest[];
  /** Who is told of status updates. */
  subscribers?: { readonly kind: 'user' | 'team'; readonly id: string }[];
  /** Values of custom fields by the ids of the fields. */
  fieldValues?: Map<string, unknown>;
  /** What was said by hand of business services, by their ids. */
  impacts?: Map<string, 'impacted' | 'not_impacted'>;
}
