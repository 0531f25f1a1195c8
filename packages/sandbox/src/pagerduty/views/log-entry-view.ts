import { type Account, known } from '../account/account.ts';
import type { LogEntry } from '../account/incident.ts';
import type { Zone } from '../time/zone.ts';
import type { FieldsOf } from './fields.ts';
import { incidentReference, logEntryHead } from './incident-head.ts';
import { agentReference, type Head, serviceReference, userReference } from './reference.ts';
import { teamsView } from './team-view.ts';

export function logEntryView(account: Account, entry: LogEntry, zone: Zone): FieldsOf<'LogEntry'> {
  const { incident, at, agent, kind, text } = entry;
  const service = known(account.services, incident.serviceId);
  return {
    ...logEntryHead(account, entry, summaryOf(account, entry)),
    created_at: zone.print(at),
    agent: agentReference(account, agent),
    channel: channelView(account, entry, zone),
    service: serviceReference(account, service.id),
    incident: incidentReference(incident),
    teams: teamsView(account, service.teamId),
    contexts: [],
    ...(kind === 'trigger' ? { event_details: { description: text ?? incident.title } } : {}),
    ...(kind === 'resolve' && text !== undefined ? { note: text } : {}),
    ...peopleOf(account, entry),
  };
}

/** A reference to a log entry. */
export function logEntryReference(account: Account, entry: LogEntry): Head {
  const head = logEntryHead(account, entry, summaryOf(account, entry));
  return { ...head, type: `${head.type}_reference` };
}

function peopleOf(account: Account, { kind, userIds = [] }: LogEntry) {
  const users = userIds.map((id) => userReference(account, id));
  if (kind === 'assign' || kind === 'escalate') return { assignees: users };
  return kind === 'notify' ? { user: users[0] } : {};
}

function channelView(account: Account, entry: LogEntry, zone: Zone): FieldsOf<'Channel'> {
  const { channel: type, medium, userIds: [userId] = [], at, text, kind, change } = entry;
  if (medium !== undefined && userId !== undefined) {
    const user = known(account.users, userId);
    const method = user.contactMethods.find((one) => one.type === medium);
    const address = medium === 'push_notification' ? null : (method?.address ?? null);
    const notification = {
      type: medium === 'push_notification' ? medium : `${medium}_notification`,
      address,
      status: 'success',
      started_at: zone.print(at),
      user: userReference(account, userId),
    };
    return { type, notification };
  }
  if (change !== undefined) {
    const [name, old_value, value] = change;
    const application_fields = [{ namespace: 'incidents', name, value, old_value }];
    return { type, changeset: { application_fields } };
  }
  return {
    type,
    ...(kind === 'trigger' || kind === 'annotate' ? { summary: text ?? null } : {}),
  };
}

const means: Readonly<Record<string, string>> = {
  api: 'the API',
  events_api_v2: 'the Events API',
  web_trigger: 'the website',
  website: 'the website',
  mobile: 'the mobile app',
  note: 'the website',
  auto: 'the escalation policy',
  timeout: 'a timeout',
};

function summaryOf(account: Account, entry: LogEntry): string {
  const { kind, agent, channel, medium, userIds = [], change } = entry;
  const by = agentReference(account, agent).summary;
  const through = `through ${means[channel] ?? channel}`;
  const users = userIds.map((id) => known(account.users, id).name).join(' and ');
  const summaries = {
    trigger: `Triggered ${through}.`,
    notify: `Notified ${users} by ${medium?.replace('_notification', '')}.`,
    assign: `Assigned to ${users} by ${by}.`,
    escalate: `Escalated to ${users} ${through}.`,
    acknowledge: `Acknowledged by ${by}.`,
    unacknowledge: `Unacknowledged by ${by}.`,
    annotate: `Note added by ${by}.`,
    resolve: `Resolved by ${by}.`,
    snooze: `Snoozed by ${by}.`,
    merge: `Merged by ${by}.`,
    urgency_change: `Urgency changed by ${by}.`,
    field_value_change: `${change?.[0]} changed by ${by}.`,
  };
  return summaries[kind];
}
