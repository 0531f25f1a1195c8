import { InputError, ToolError } from 'mcp-kit';
import type {
  NewScheduleV3Overrides,
  PagerDuty,
  ScheduleV3,
  ScheduleV3Override,
} from 'pagerduty-sdk';
import { maybeNamed, type Named } from '../views/named.ts';
import type { Override } from '../views/schedule-override.ts';
import { type Shift, shiftsOf } from './entries.ts';
import { findSchedule, type Range } from './find-schedule.ts';
import { userNames } from './user-names.ts';

/** What is asked for: somebody takes a range. */
interface Wanted extends Range {
  readonly userId: string;
  /** Whom they stand in for; needed where several are on call at once. */
  readonly insteadOf: string | undefined;
}

/** Overrides of a schedule of either kind that touch a range. */
export async function readOverrides(
  pagerduty: PagerDuty,
  scheduleId: string,
  range: Range,
  signal: AbortSignal,
): Promise<readonly Override[]> {
  const { kind, schedule } = await findSchedule(pagerduty, scheduleId, range, signal);
  const { schedules } = pagerduty;
  if (kind === 'shift_based') {
    const found = await schedules.v3.overrides.list(scheduleId, range, { signal }).take(1000);
    return found.map((each) => ofShifts(each, namesOf(schedule)));
  }
  const found = await schedules.overrides.list(scheduleId, range, { signal }).take(1000);
  return found.map(({ id, user, start, end }) => ({ id, user: maybeNamed(user), start, end }));
}

/** Makes the overrides that put a user on call for a range. */
export async function makeOverrides(
  pagerduty: PagerDuty,
  scheduleId: string,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<readonly Override[]> {
  const { since, until, userId, insteadOf } = wanted;
  const found = await findSchedule(pagerduty, scheduleId, { since, until }, signal);
  if (found.kind === 'shift_based') {
    const overrides = takenFrom(shiftsOf(found.schedule), wanted);
    const made = await pagerduty.schedules.v3.overrides.create(scheduleId, overrides, { signal });
    const named = await userNames(pagerduty, [userId], signal);
    const names = new Map(namesOf(found.schedule)).set(
      userId,
      named(userId) ?? { id: userId, name: userId },
    );
    return made.map((each) => ofShifts(each, names));
  }
  if (insteadOf !== undefined) {
    throw new InputError('instead_of_user_id goes with schedules of shifts only');
  }
  const user = { id: userId, type: 'user_reference' as const };
  const [result] = await pagerduty.schedules.overrides.create(
    scheduleId,
    [{ start: since, end: until, user }],
    { signal },
  );
  if (result?.override === undefined || (result.status ?? 201) >= 400) {
    throw new ToolError({
      code: 'INVALID_INPUT',
      message: `PagerDuty refused the override: ${result?.errors?.join(', ') ?? 'no reason given'}`,
    });
  }
  const { id, user: on, start, end } = result.override;
  return [{ id, user: maybeNamed(on), start, end }];
}

/** An override for each stretch that the range takes from somebody else. */
function takenFrom(shifts: readonly Shift[], wanted: Wanted): NewScheduleV3Overrides {
  const { since, until, userId, insteadOf } = wanted;
  const others = shifts.filter(({ user }) => user?.id !== userId);
  const meant = others.filter(({ user }) => insteadOf === undefined || user?.id === insteadOf);
  const people = new Map(meant.map(({ user }) => [user?.id ?? '', user?.name ?? 'nobody']));
  if (meant.length === 0) {
    throw new InputError('Nobody else is on call then: there is nothing to override');
  }
  const isAtOnce = meant.some((one, index) =>
    meant
      .slice(index + 1)
      .some((other) => isBefore(one.start, other.end) && isBefore(other.start, one.end)),
  );
  if (isAtOnce) {
    throw new InputError(
      `Several are on call at once: ${[...people.values()].join(', ')}`,
      'Say with instead_of_user_id whom to stand in for.',
    );
  }
  return meant.map(({ user, rotationId, customShiftId, start, end }) => ({
    type: 'override_shift',
    ...(rotationId === undefined
      ? { custom_shift_id: customShiftId }
      : { rotation_id: rotationId }),
    start_time: later(start, since),
    end_time: earlier(end, until),
    overridden_member:
      user === undefined ? { type: 'empty_member' } : { type: 'user_member', user_id: user.id },
    overriding_member: { type: 'user_member', user_id: userId },
  }));
}

function ofShifts(
  { id, overriding_member: on, overridden_member: off, start_time, end_time }: ScheduleV3Override,
  names: ReadonlyMap<string, Named>,
): Override {
  const name = (userId: string | undefined) =>
    userId === undefined ? undefined : (names.get(userId) ?? { id: userId, name: userId });
  return {
    ...{ id, user: name(on.user_id), instead_of: name(off.user_id) },
    ...{ start: start_time, end: end_time },
  };
}

function namesOf({ users = [] }: ScheduleV3): ReadonlyMap<string, Named> {
  return new Map(users.flatMap((user) => maybeNamed(user) ?? []).map((user) => [user.id, user]));
}

/** Dates come in several zones: as texts they cannot be compared. */
function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other);
}

function later(one: string, other: string): string {
  return isBefore(one, other) ? other : one;
}

function earlier(one: string, other: string): string {
  return isBefore(one, other) ? one : other;
}
