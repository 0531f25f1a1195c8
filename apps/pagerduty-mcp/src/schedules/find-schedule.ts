import { ToolError } from 'mcp-kit';
import { ApiError, type PagerDuty, type ScheduleV3 } from 'pagerduty-sdk';
import { userNames } from './user-names.ts';

/** A range of time in ISO 8601. */
export interface Range {
  readonly since: string;
  readonly until: string;
}

/** A schedule of either kind, rendered for a range. */
export type FoundSchedule =
  | { readonly kind: 'layer_based'; readonly schedule: LayeredSchedule; readonly range?: Range }
  | { readonly kind: 'shift_based'; readonly schedule: ScheduleV3; readonly range?: Range };

/** A schedule made of layers, rendered. */
type LayeredSchedule = Awaited<ReturnType<PagerDuty['schedules']['get']>>;

/** Reads a schedule, whichever kind it is: the API answers 400 or 404 for those of the other. */
export async function findSchedule(
  pagerduty: PagerDuty,
  id: string,
  range: Range,
  signal: AbortSignal,
): Promise<FoundSchedule> {
  const { schedules } = pagerduty;
  try {
    return { kind: 'layer_based', range, schedule: await schedules.get(id, range, { signal }) };
  } catch (error) {
    const isOther = error instanceof ApiError && (error.status === 400 || error.status === 404);
    if (!isOther) throw error;
    const schedule = await readShiftBased(schedules, id, range, signal);
    return {
      kind: 'shift_based',
      range,
      schedule: await withAllUsers(pagerduty, schedule, signal),
    };
  }
}

async function readShiftBased(
  { v3 }: PagerDuty['schedules'],
  id: string,
  range: Range,
  signal: AbortSignal,
): Promise<ScheduleV3> {
  try {
    return await v3.get(id, { ...range, include: ['final_schedule'] }, { signal });
  } catch (error) {
    // 400 again: then it was not the kind of the schedule that was wrong.
    const isNone = error instanceof ApiError && error.status === 400;
    if (!isNone) throw error;
    throw new ToolError({
      code: 'INVALID_INPUT',
      message: error.message,
      hint: 'Check the schedule and the range.',
    });
  }
}

/** Stand-ins whose names are looked up; the schedule itself names its own members. */
const mostLookedUp = 20;

/** The schedule with the users of every shift among its users, so that each has a name. */
async function withAllUsers(
  pagerduty: PagerDuty,
  schedule: ScheduleV3,
  signal: AbortSignal,
): Promise<ScheduleV3> {
  const known = new Set(schedule.users?.map(({ id }) => id));
  const assignments = schedule.final_schedule?.computed_shift_assignments ?? [];
  const missing = assignments
    .flatMap(({ member }) => member.user_id ?? [])
    .filter((id) => !known.has(id));
  const standIns = [...new Set(missing)].slice(0, mostLookedUp);
  const named = await userNames(pagerduty, standIns, signal);
  const found = standIns.map((id) => {
    return { id, type: 'user_reference' as const, summary: named(id)?.name ?? id };
  });
  return { ...schedule, users: [...(schedule.users ?? []), ...found] };
}

/** The range of a call: from now for some days unless told. */
export function rangeOf(
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  days: number,
): Range {
  const start = since === undefined ? Date.now() : Date.parse(since);
  const end = until === undefined ? start + days * 86_400_000 : Date.parse(until);
  return { since: new Date(start).toISOString(), until: new Date(end).toISOString() };
}
