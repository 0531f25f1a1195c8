import type { OnCall } from 'pagerduty-sdk';
import { present } from '../present.ts';
import { maybeNamed, type Named } from '../views/named.ts';

/** Somebody's turn at an instant, and who comes after. */
export interface Turn {
  readonly user: Named;
  /** Absent where a schedule that no policy uses was asked for. */
  readonly level?: number | undefined;
  readonly escalation_policy?: Named | undefined;
  readonly schedule?: Named | undefined;
  /** Absent where the turn does not end. */
  readonly until?: string | undefined;
  readonly next?: { readonly user: Named; readonly start: string } | undefined;
}

/** An entry of an on-call list, or of a schedule, which has neither level nor policy. */
type Entry = Partial<
  Pick<OnCall, 'user' | 'escalation_level' | 'escalation_policy' | 'schedule' | 'start' | 'end'>
>;

/** The turns that hold at an instant, level by level, each with the next hand-off of its place. */
export function turnsAt(answered: readonly Entry[], at: number): readonly Turn[] {
  const entries = present(answered);
  const turns = entries.flatMap((entry) => {
    const user = maybeNamed(entry.user);
    return user !== undefined && holds(entry, at) ? [turnOf(entry, user, entries)] : [];
  });
  const byPlace = (one: Turn, other: Turn) =>
    (one.escalation_policy?.name ?? '').localeCompare(other.escalation_policy?.name ?? '') ||
    (one.level ?? 0) - (other.level ?? 0);
  return turns.toSorted(byPlace);
}

function holds({ start, end }: Entry, at: number): boolean {
  return (isMissing(start) || Date.parse(start) <= at) && (isMissing(end) || Date.parse(end) > at);
}

function turnOf(entry: Entry, user: Named, entries: readonly Entry[]): Turn {
  return {
    user,
    level: entry.escalation_level,
    escalation_policy: maybeNamed(entry.escalation_policy),
    schedule: maybeNamed(entry.schedule),
    until: entry.end ?? undefined,
    next: nextAfter(entry, entries),
  };
}

/** Who takes over the place of an entry: the same schedule on the same level of the same policy. */
function nextAfter({ end, ...entry }: Entry, entries: readonly Entry[]): Turn['next'] {
  if (isMissing(end)) return undefined;
  const later = entries
    .flatMap((other) => {
      const user = maybeNamed(other.user);
      if (user === undefined || isMissing(other.start) || !isSamePlace(entry, other)) return [];
      return Date.parse(other.start) >= Date.parse(end) ? [{ user, start: other.start }] : [];
    })
    .toSorted((one, other) => Date.parse(one.start) - Date.parse(other.start));
  return later[0];
}

function isSamePlace(one: Omit<Entry, 'end'>, other: Entry): boolean {
  return (
    one.escalation_level === other.escalation_level &&
    one.escalation_policy?.id === other.escalation_policy?.id &&
    one.schedule?.id === other.schedule?.id
  );
}

function isMissing(date: string | null | undefined): date is null | undefined {
  return date === null || date === undefined;
}
