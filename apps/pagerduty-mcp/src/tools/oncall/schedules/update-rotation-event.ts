import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { RotationEvent } from 'pagerduty-sdk';
import type { Deps } from '../../../deps.ts';
import { checkChange } from '../../../inputs/change.ts';
import { eventChangeFields, membersOf, strategyOf } from '../../../inputs/rotation-event.ts';
import { RotationEventView } from '../../../views/rotation.ts';

export const updateRotationEvent = defineTool({
  name: 'update_rotation_event',
  toolset: 'oncall',
  effect: 'write',
  idempotent: true,
  description:
    'Change who takes turns in a rotation, or when; what is not given stays. Of an event that has begun PagerDuty changes effective_until only: end it, and make another.',
  input: {
    schedule_id: idOrName('schedule'),
    rotation_id: id('rotation'),
    event_id: id('event'),
    ...eventChangeFields,
  },
  output: { plural: 'events', item: RotationEventView },

  async run({ schedule_id, rotation_id, event_id, ...given }, { pagerduty }: Deps, { signal }) {
    checkChange(given);
    const { events } = pagerduty.schedules.v3.rotations;
    const before = await events.get(schedule_id, rotation_id, event_id, {}, { signal });
    const change = changeOf(before, given);
    const after = await events.update(schedule_id, rotation_id, event_id, change, { signal });
    return one(after, `Event ${after.name} is changed`);
  },
});

interface Given {
  readonly name?: string | undefined;
  readonly start_time?: string | undefined;
  readonly end_time?: string | undefined;
  readonly time_zone?: string | undefined;
  readonly recurrence?: readonly string[] | undefined;
  readonly user_ids?: readonly string[] | undefined;
  readonly strategy?: 'rotating' | 'every' | undefined;
  readonly shifts_per_member?: number | undefined;
  readonly effective_since?: string | undefined;
  readonly effective_until?: string | undefined;
}

/** The API takes times and strategies as a whole: what is not given of them is as it was. */
function changeOf(before: RotationEvent, given: Given) {
  const { name, recurrence, effective_since, effective_until, time_zone } = given;
  const zone = time_zone ?? before.start_time.time_zone;
  const at = (time: string | undefined, old: { readonly date_time: string }) =>
    time === undefined && time_zone === undefined
      ? undefined
      : { date_time: time ?? old.date_time, time_zone: zone };
  const old = before.assignment_strategy;
  const isStrategyGiven = given.user_ids ?? given.strategy ?? given.shifts_per_member;
  const wasEvery = old.type === 'every_member_assignment_strategy';
  return {
    ...{ name, recurrence, effective_since, effective_until },
    start_time: at(given.start_time, before.start_time),
    end_time: at(given.end_time, before.end_time),
    assignment_strategy:
      isStrategyGiven === undefined
        ? undefined
        : strategyOf({
            members: given.user_ids === undefined ? old.members : membersOf(given.user_ids),
            strategy: given.strategy ?? (wasEvery ? 'every' : 'rotating'),
            shifts_per_member: given.shifts_per_member ?? old.shifts_per_member ?? 1,
          }),
  };
}
