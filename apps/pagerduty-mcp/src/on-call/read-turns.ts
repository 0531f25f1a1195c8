import type { PagerDuty } from 'pagerduty-sdk';
import { maybeNamed } from '../views/named.ts';
import { type Turn, turnsAt } from './turns.ts';

/** How far ahead the next hand-off is looked for. */
const aheadMs = 14 * 86_400_000;
/** Entries that are read; a policy of five levels with daily turns has 70 in two weeks. */
const mostEntries = 1000;

/** Whose turns are asked for. */
export interface Place {
  readonly escalation_policy_ids?: readonly string[];
  readonly schedule_ids?: readonly string[];
}

/** Who is on call on policies, or by schedules, at an instant (epoch milliseconds), and who is next. */
export async function readTurns(
  pagerduty: PagerDuty,
  place: Place,
  at: number,
  signal: AbortSignal,
): Promise<readonly Turn[]> {
  const range = { since: iso(at), until: iso(at + aheadMs) };
  const query = {
    ...(place.escalation_policy_ids
      ? { escalation_policy_ids: [...place.escalation_policy_ids] }
      : {}),
    ...(place.schedule_ids ? { schedule_ids: [...place.schedule_ids] } : {}),
    ...range,
  };
  const entries = await pagerduty.onCalls.list(query, { signal }).take(mostEntries);
  return turnsAt(entries, at);
}

/** The same for one schedule, whether a policy uses it or not. */
export async function readScheduleTurns(
  pagerduty: PagerDuty,
  scheduleId: string,
  at: number,
  signal: AbortSignal,
): Promise<readonly Turn[]> {
  const turns = await readTurns(pagerduty, { schedule_ids: [scheduleId] }, at, signal);
  // Several policies may use a schedule: the person is the same, and so is the hand-off.
  if (turns.length > 0) return distinct(turns);
  const range = { since: iso(at), until: iso(at + aheadMs) };
  const schedule = await pagerduty.schedules.get(scheduleId, range, { signal });
  const entries = schedule.final_schedule?.rendered_schedule_entries ?? [];
  const named = maybeNamed(schedule);
  return turnsAt(entries, at).map((turn) => ({ ...turn, schedule: named }));
}

function distinct(turns: readonly Turn[]): readonly Turn[] {
  const byUser = new Map(
    turns.map(({ level: _, escalation_policy: __, ...turn }) => [turn.user.id, turn]),
  );
  return [...byUser.values()];
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
