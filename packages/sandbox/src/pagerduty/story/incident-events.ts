import type { Agent, Incident, LogEntry } from '../account/incident.ts';
import { usersOnLevel } from '../on-call/on-calls.ts';
import { MINUTE, SECOND } from '../time/duration.ts';
import type { Plot } from './plot.ts';
import type { World } from './tell-incident.ts';

type Event = Omit<LogEntry, 'serial' | 'incident'>;

/** An incident while its story is told: the events so far, in any order. */
export interface Telling {
  readonly world: World;
  readonly plot: Plot;
  readonly incident: Incident;
  readonly events: Event[];
}

/** The events that monitors send, or the user who opens it. */
export function trigger({ world, plot, events }: Telling): void {
  const { openedBy: agent, createdAt, title, repeatMs, alerts } = plot;
  const kind = 'trigger';
  const channel = agent.kind === 'user' ? 'web_trigger' : 'events_api_v2';
  events.push({ at: createdAt, kind, agent, channel, text: title });
  for (const { after, title: text } of alerts.slice(1)) {
    events.push({ at: createdAt + after, kind, agent, channel, text });
  }
  if (repeatMs === 0) return;
  const end = createdAt + (plot.resolved?.after ?? world.now - createdAt);
  for (let at = createdAt + repeatMs; at < end; at += repeatMs) {
    events.push({ at, kind, agent, channel, text: title });
  }
}

/** Who gets it and is notified, level by level, until somebody has it. */
export function assign(telling: Telling): void {
  const { world, plot, incident, events } = telling;
  const quietAt = quietFrom(telling);
  const policy = world.policies.get(plot.service.policyId);
  let at = plot.createdAt;
  for (const [index, { delayMinutes }] of (policy?.rules ?? []).entries()) {
    if (policy === undefined || at >= quietAt) return;
    const userIds = usersOnLevel(policy, index + 1, (id) => world.scheduled(id, at));
    events.push({ at, userIds, ...arrival(plot, index) });
    for (const userId of userIds) notify(telling, userId, at, quietAt);
    incident.level = index + 1;
    incident.levelAt = at;
    incident.assignments = stamps(at, userIds);
    at = nextLevelAt(plot, at, delayMinutes);
  }
}

/** What the assignees do about it, and how it ends. */
export function work({ world, plot, incident, events }: Telling): void {
  const { createdAt, notes, acknowledgedAfter, resolved } = plot;
  const assignee = incident.assignments[0]?.userId;
  for (const { after, userId: author, content } of notes) {
    const at = createdAt + after;
    const userId = author ?? assignee;
    if (userId === undefined) continue;
    incident.notes.push({ id: world.ids.entity(), at, userId, content });
    const agent: Agent = { kind: 'user', id: userId };
    events.push({ at, kind: 'annotate', agent, channel: 'note', text: content });
  }
  if (acknowledgedAfter !== null && assignee !== undefined) {
    const at = createdAt + acknowledgedAfter;
    const agent: Agent = { kind: 'user', id: assignee };
    events.push({ at, kind: 'acknowledge', agent, channel: 'mobile' });
    incident.acknowledgements = stamps(at, [assignee]);
    incident.assignments = stamps(at, [assignee]);
    incident.status = 'acknowledged';
    incident.statusAt = at;
    incident.statusBy = agent;
  }
  if (resolved !== null) events.push(resolve(plot, incident, resolved, assignee));
}

function resolve(
  plot: Plot,
  incident: Incident,
  { after, by, text }: NonNullable<Plot['resolved']>,
  assignee: string | undefined,
): Event {
  const at = plot.createdAt + after;
  const byUser = by === 'assignee' && assignee !== undefined;
  const agent: Agent = byUser ? { kind: 'user', id: assignee } : serviceOf(plot);
  const channel = byUser ? 'website' : 'events_api_v2';
  incident.status = 'resolved';
  incident.statusAt = at;
  incident.statusBy = agent;
  incident.resolvedAt = at;
  incident.assignments = [];
  incident.acknowledgements = [];
  return { at, kind: 'resolve', agent, channel, ...(text === null ? {} : { text }) };
}

function quietFrom({ world, plot }: Telling): number {
  const ends = [plot.acknowledgedAfter, plot.resolved?.after ?? null, world.now - plot.createdAt];
  return plot.createdAt + Math.min(...ends.filter((after) => after !== null));
}

function arrival(plot: Plot, index: number): Pick<Event, 'kind' | 'agent' | 'channel'> {
  if (index === 0) return { kind: 'assign', agent: serviceOf(plot), channel: 'auto' };
  if (index === 1 && plot.escalated !== null) {
    const agent: Agent = { kind: 'user', id: plot.escalated.userId };
    return { kind: 'escalate', agent, channel: 'website' };
  }
  return { kind: 'escalate', agent: serviceOf(plot), channel: 'timeout' };
}

/** Low urgency waits; a user may hand it up all the same. */
function nextLevelAt(plot: Plot, at: number, delayMinutes: number): number {
  if (plot.escalated !== null && at === plot.createdAt) return at + plot.escalated.after;
  return plot.urgency === 'low' ? Number.POSITIVE_INFINITY : at + delayMinutes * MINUTE;
}

function notify({ world, plot, events }: Telling, userId: string, from: number, to: number): void {
  for (const rule of world.users.get(userId)?.notificationRules ?? []) {
    const at = from + rule.delayMinutes * MINUTE + 2 * SECOND;
    if (rule.urgency !== plot.urgency || at >= to) continue;
    const medium = rule.contactMethod.type;
    const agent = serviceOf(plot);
    events.push({ at, kind: 'notify', agent, channel: 'notification', userIds: [userId], medium });
  }
}

function serviceOf({ service: { id } }: Plot): Agent {
  return { kind: 'service', id };
}

function stamps(at: number, userIds: readonly string[]) {
  return userIds.map((userId) => ({ at, userId }));
}
