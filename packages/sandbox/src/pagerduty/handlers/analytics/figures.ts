import { type Account, known } from '../../account/account.ts';
import type { Incident, LogEntry } from '../../account/incident.ts';
import { SECOND } from '../../time/duration.ts';
import { type Interruption, interruptionsOf } from './interruptions.ts';

/** What analytics know of an incident; times are instants, spans are seconds. */
export interface Figures {
  readonly incident: Incident;
  readonly teamId: string;
  readonly isMajor: boolean;
  readonly isAutoResolved: boolean;
  /** When each user engaged first, by acknowledging or joining. */
  readonly engagedAt: ReadonlyMap<string, number>;
  readonly acknowledgements: readonly LogEntry[];
  readonly assignments: readonly LogEntry[];
  readonly timeoutEscalations: readonly LogEntry[];
  readonly manualEscalations: readonly LogEntry[];
  readonly reassignments: readonly LogEntry[];
  readonly notifications: readonly LogEntry[];
  readonly interruptions: readonly Interruption[];
  readonly secondsToFirstAck: number | null;
  readonly secondsToResolve: number | null;
  readonly secondsToEngage: number | null;
  readonly secondsToMobilize: number | null;
  readonly engagedSeconds: number;
}

/** Reads the figures of an incident out of its log. */
export function figuresOf(account: Account, incident: Incident, now: number): Figures {
  const { log, createdAt, resolvedAt } = incident;
  const of = (kind: LogEntry['kind']) => log.filter((entry) => entry.kind === kind);
  const acknowledgements = of('acknowledge').filter(({ agent }) => agent.kind === 'user');
  const escalations = of('escalate');
  const engagedAt = engagements(incident, acknowledgements);
  const times = [...engagedAt.values()];
  const first = acknowledgements[0]?.at;
  const since = (at: number | undefined) => (at === undefined ? null : (at - createdAt) / SECOND);
  const isShared = engagedAt.size > 1;
  const last = Math.max(...times);
  return {
    incident,
    teamId: known(account.services, incident.serviceId).teamId,
    isMajor: isShared || isTopPriority(account, incident),
    isAutoResolved: incident.status === 'resolved' && incident.statusBy.kind === 'service',
    engagedAt,
    acknowledgements,
    assignments: [...of('assign'), ...escalations],
    timeoutEscalations: escalations.filter(({ channel }) => channel === 'timeout'),
    manualEscalations: escalations.filter(({ channel }) => channel !== 'timeout'),
    reassignments: of('assign').slice(1),
    notifications: of('notify'),
    interruptions: interruptionsOf(account, incident),
    secondsToFirstAck: since(first),
    secondsToResolve: since(resolvedAt ?? undefined),
    secondsToEngage: isShared ? (last - Math.min(...times)) / SECOND : null,
    secondsToMobilize: isShared ? since(last) : null,
    engagedSeconds: times.reduce((sum, at) => sum + ((resolvedAt ?? now) - at) / SECOND, 0),
  };
}

function engagements(
  { responderRequests = [] }: Incident,
  acknowledgements: readonly LogEntry[],
): ReadonlyMap<string, number> {
  const joined = responderRequests
    .flatMap(({ targets }) => targets.flatMap(({ responders }) => responders))
    .filter(({ state }) => state === 'joined')
    .map(({ userId, updatedAt }) => [userId, updatedAt] as const);
  const first = new Map<string, number>();
  for (const [userId, at] of [
    ...acknowledgements.map((entry) => [entry.agent.id, entry.at] as const),
    ...joined,
  ]) {
    first.set(userId, Math.min(at, first.get(userId) ?? at));
  }
  return first;
}

function isTopPriority({ priorities }: Account, { priorityId }: Incident): boolean {
  return priorityId !== null && [...priorities.keys()].slice(0, 2).includes(priorityId);
}
