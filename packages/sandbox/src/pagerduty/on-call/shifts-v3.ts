import type { Account } from '../account/account.ts';
import type { Entity } from '../account/records.ts';
import { DAY } from '../time/duration.ts';

/** Somebody's stretch of time on a shift-based schedule, and what it comes from. */
export interface ShiftV3 {
  readonly start: number;
  readonly end: number;
  readonly userId: string | undefined;
  readonly source: Source;
}

/** What a shift comes from, and the override that changed it. */
type Source =
  | { readonly type: 'schedule_rotation'; readonly rotation_id: string }
  | { readonly type: 'custom_shift'; readonly shift_id: string }
  | {
      readonly type: 'schedule_rotation_override' | 'custom_shift_override';
      readonly rotation_id?: string;
      readonly shift_id?: string;
      readonly override_id: string;
    };

const lengths: Readonly<Record<string, number>> = { DAILY: DAY, WEEKLY: 7 * DAY };

/** Every stretch that touches a range, overrides applied, by its start. */
export function shiftsOf(
  account: Account,
  scheduleId: string,
  from: number,
  to: number,
): ShiftV3[] {
  const rotations = ownedBy(account, 'rotations', scheduleId);
  const shifts = [
    ...rotations.flatMap(({ id }) =>
      ownedBy(account, 'events', id).flatMap((event) => turnsOf(event, id, from, to)),
    ),
    ...ownedBy(account, 'custom_shifts', scheduleId).flatMap(customShift),
  ];
  const overrides = ownedBy(account, 'overrides', scheduleId);
  return overrides
    .reduce((all, override) => all.flatMap((shift) => applied(override, shift)), shifts)
    .filter(({ start, end }) => start < to && end > from)
    .toSorted((one, other) => one.start - other.start);
}

/** Entities of a kind that belong to another one; `$parent` is what `stored` ties them with. */
export function ownedBy({ records }: Account, kind: string, parentId: string): Entity[] {
  return [...records.of(kind).values()].filter((entity) => entity['$parent'] === parentId);
}

function turnsOf(event: Entity, rotationId: string, from: number, to: number): ShiftV3[] {
  const { start_time, end_time, recurrence, assignment_strategy: strategy } = event;
  const first = Date.parse(String(Object(start_time).date_time));
  const length = Date.parse(String(Object(end_time).date_time)) - first;
  const period = lengths[/FREQ=(\w+)/.exec(String(recurrence))?.[1] ?? ''] ?? 7 * DAY;
  const { members = [], shifts_per_member: each = 1, type }: Strategy = Object(strategy);
  const until =
    event['effective_until'] === undefined ? to : Date.parse(String(event['effective_until']));
  const turns: ShiftV3[] = [];
  const skipped = Math.max(0, Math.floor((from - first) / period) - 1);
  for (let turn = skipped; first + turn * period < Math.min(to, until); turn += 1) {
    const start = first + turn * period;
    const on =
      type === 'every_member_assignment_strategy'
        ? members
        : [members[Math.floor(turn / each) % Math.max(1, members.length)]];
    for (const member of on) {
      const source = { type: 'schedule_rotation' as const, rotation_id: rotationId };
      turns.push({ start, end: start + length, userId: member?.user_id, source });
    }
  }
  return turns;
}

interface Strategy {
  readonly type: string;
  readonly members?: readonly { readonly user_id?: string }[];
  readonly shifts_per_member?: number;
}

function customShift({ id, start_time, end_time, assignments }: Entity): ShiftV3[] {
  const times = { start: Date.parse(String(start_time)), end: Date.parse(String(end_time)) };
  const source = { type: 'custom_shift' as const, shift_id: id };
  return (Array.isArray(assignments) ? assignments : []).map(({ member }) => ({
    ...times,
    userId: member?.user_id,
    source,
  }));
}

/** What an override leaves of a shift, and who stands in. */
function applied(override: Entity, shift: ShiftV3): ShiftV3[] {
  const { rotation_id, custom_shift_id, overridden_member, overriding_member } = override;
  const from = Math.max(shift.start, Date.parse(String(override['start_time'])));
  const to = Math.min(shift.end, Date.parse(String(override['end_time'])));
  const isMeant =
    (rotation_id ?? custom_shift_id) === originOf(shift.source) &&
    Object(overridden_member).user_id === shift.userId;
  if (!isMeant || from >= to) return [shift];
  return [
    ...(shift.start < from ? [{ ...shift, end: from }] : []),
    {
      ...{ start: from, end: to, userId: Object(overriding_member).user_id },
      source: overridden(shift.source, override.id),
    },
    ...(to < shift.end ? [{ ...shift, start: to }] : []),
  ];
}

function originOf(source: Source): string | undefined {
  if (source.type === 'schedule_rotation') return source.rotation_id;
  return source.type === 'custom_shift' ? source.shift_id : (source.rotation_id ?? source.shift_id);
}

function overridden(source: Source, override_id: string): Source {
  if (source.type === 'schedule_rotation') {
    return { ...source, type: 'schedule_rotation_override', override_id };
  }
  if (source.type === 'custom_shift') {
    return { ...source, type: 'custom_shift_override', override_id };
  }
  return { ...source, override_id };
}
