import type { ScheduleV3 } from 'pagerduty-sdk';
import { present } from '../present.ts';
import { maybeNamed, type Named } from '../views/named.ts';
import type { FoundSchedule } from './find-schedule.ts';

/** Somebody's stretch of time on a schedule. */
export interface Entry {
  /** Absent where nobody is on call. */
  readonly user?: Named | undefined;
  readonly start: string;
  readonly end: string;
}

/** Who is on call when, overrides applied, of a schedule of either kind. */
export function entriesOf({ kind, schedule }: FoundSchedule): readonly Entry[] {
  if (kind === 'shift_based')
    return shiftsOf(schedule).map(({ user, start, end }) => ({ user, start, end }));
  const entries = schedule.final_schedule?.rendered_schedule_entries ?? [];
  return layeredEntries(entries);
}

/** Entries of a schedule of layers; the API may leave anything out but their times. */
export function layeredEntries(
  entries: readonly {
    readonly user?: Parameters<typeof maybeNamed>[0];
    readonly start?: string | undefined;
    readonly end?: string | undefined;
  }[],
): readonly Entry[] {
  return present(entries).flatMap(({ user, start, end }) =>
    !start || !end ? [] : [{ user: maybeNamed(user), start, end }],
  );
}

/** A stretch of a shift-based schedule, and what it comes from. */
export interface Shift extends Entry {
  readonly rotationId: string | undefined;
  readonly customShiftId: string | undefined;
}

/** The stretches of a shift-based schedule, by their start. */
export function shiftsOf({ final_schedule, users = [] }: ScheduleV3): readonly Shift[] {
  const names = new Map(
    users.flatMap((user) => maybeNamed(user) ?? []).map((user) => [user.id, user]),
  );
  const assignments = final_schedule?.computed_shift_assignments ?? [];
  return assignments.map(({ member, start_time, end_time, source }) => ({
    user:
      member.user_id === undefined
        ? undefined
        : (names.get(member.user_id) ?? { id: member.user_id, name: member.user_id }),
    ...{ start: start_time, end: end_time },
    rotationId: source.rotation_id,
    customShiftId: source.shift_id,
  }));
}

/** The stretches that hold at an instant. */
export function holding<E extends Entry>(entries: readonly E[], at: number): readonly E[] {
  return entries.filter(({ start, end }) => Date.parse(start) <= at && Date.parse(end) > at);
}
