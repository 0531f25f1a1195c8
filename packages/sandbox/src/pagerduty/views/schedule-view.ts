import type { Account } from '../account/account.ts';
import type { Layer, Restriction, Schedule, Shift } from '../account/schedule.ts';
import { layerShifts } from '../on-call/layer-shifts.ts';
import { scheduleShifts } from '../on-call/schedule-shifts.ts';
import { clipped, coverage, joined, touching } from '../on-call/shifts.ts';
import { SECOND } from '../time/duration.ts';
import { type Zone, zoneOf } from '../time/zone.ts';
import type { FieldsOf } from './fields.ts';
import { head, policyReference, teamReference, userReference } from './reference.ts';

/** The range for which shifts are shown. */
export interface Rendering {
  readonly since: number;
  readonly until: number;
  /** Shows shifts that pass the range's ends whole. */
  readonly overflow: boolean;
}

/** A schedule without its layers. */
export function scheduleHead(account: Account, schedule: Schedule): FieldsOf<'Schedule'> {
  const { id, name, description, timeZone, teamId, layers } = schedule;
  const policies = [...account.policies.values()].filter(({ rules }) =>
    rules.some(({ targets }) => targets.some((target) => target.id === id)),
  );
  const users = new Set(layers.flatMap(({ userIds }) => userIds));
  return {
    ...head('schedule', id, name),
    name,
    description,
    time_zone: timeZone,
    escalation_policies: policies.map((policy) => policyReference(account, policy.id)),
    users: [...users].map((userId) => userReference(account, userId)),
    teams: [teamReference(account, teamId)],
  };
}

export const scheduleParts = [
  'schedule_layers',
  'overrides_subschedule',
  'final_schedule',
] as const;

/** The parts of a schedule that are computed, shifts shown only for a range. */
export function schedulePartsView(
  account: Account,
  schedule: Schedule,
  zone: Zone,
  rendering: Rendering | undefined,
): Pick<FieldsOf<'Schedule'>, (typeof scheduleParts)[number]> {
  const show = (shiftsIn: (from: number, to: number) => readonly Shift[]) =>
    renderedView(account, zone, rendering, shiftsIn);
  const { layers, overrides } = schedule;
  return {
    // The API lists layers from the top of the stack down.
    schedule_layers: layers.toReversed().map((layer) => ({
      ...layerView(account, layer, zone),
      ...show((from, to) => layerShifts(layer, zoneOf(schedule.timeZone), from, to)),
    })),
    overrides_subschedule: {
      name: 'Overrides',
      ...show((from, to) => touching(overrides, from, to)),
    },
    final_schedule: {
      name: 'Final Schedule',
      ...show((from, to) => scheduleShifts(schedule, from, to)),
    },
  };
}

export function shiftView(account: Account, zone: Zone, { start, end, userId }: Shift) {
  return {
    start: zone.print(start),
    end: zone.print(end),
    user: userReference(account, userId),
  };
}

function renderedView(
  account: Account,
  zone: Zone,
  rendering: Rendering | undefined,
  shiftsIn: (from: number, to: number) => readonly Shift[],
) {
  if (rendering === undefined) {
    return { rendered_schedule_entries: [], rendered_coverage_percentage: null };
  }
  const { since, until, overflow } = rendering;
  const shifts = joined(shiftsIn(since, until));
  const shown = overflow ? shifts : clipped(shifts, since, until);
  return {
    rendered_schedule_entries: shown.map((shift) => shiftView(account, zone, shift)),
    rendered_coverage_percentage: coverage(shifts, since, until),
  };
}

function layerView(account: Account, layer: Layer, zone: Zone): FieldsOf<'ScheduleLayer'> {
  return {
    id: layer.id,
    name: layer.name,
    start: zone.print(layer.start),
    end: null,
    rotation_virtual_start: zone.print(layer.rotationStart),
    rotation_turn_length_seconds: layer.turnMs / SECOND,
    users: layer.userIds.map((userId) => ({ user: userReference(account, userId) })),
    restrictions: layer.restrictions.map(restrictionView),
  };
}

function restrictionView({ kind, startDay, startOfDayMs, durationMs }: Restriction) {
  return {
    type: `${kind}_restriction`,
    start_time_of_day: new Date(startOfDayMs).toISOString().slice(11, 19),
    duration_seconds: durationMs / SECOND,
    ...(kind === 'weekly' ? { start_day_of_week: startDay } : {}),
  };
}
