import { defineTool, InputError, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { eventFields, membersOf, strategyOf } from '../../../inputs/rotation-event.ts';
import { RotationEventView } from '../../../views/rotation.ts';

export const createRotationEvent = defineTool({
  name: 'create_rotation_event',
  toolset: 'oncall',
  effect: 'write',
  description:
    'Say who takes turns in a rotation, and when: a first turn from start_time to end_time, repeated by recurrence. They are on call by it from then on.',
  input: { schedule_id: idOrName('schedule'), rotation_id: id('rotation'), ...eventFields },
  output: { plural: 'events', item: RotationEventView },

  async run({ schedule_id, rotation_id, ...given }, { pagerduty }: Deps, { signal }) {
    const { name, start_time, end_time, time_zone, recurrence, effective_until } = given;
    if (Date.parse(end_time) <= Date.parse(start_time)) {
      throw new InputError(`end_time = ${end_time} is not after start_time = ${start_time}`);
    }
    const event = {
      ...{ name, recurrence, effective_until },
      start_time: { date_time: start_time, time_zone },
      end_time: { date_time: end_time, time_zone },
      effective_since: given.effective_since ?? start_time,
      assignment_strategy: strategyOf({ ...given, members: membersOf(given.user_ids) }),
    };
    const { events } = pagerduty.schedules.v3.rotations;
    const made = await events.create(schedule_id, rotation_id, event, { signal });
    return one(made, `Event ${name} is made`);
  },
});
