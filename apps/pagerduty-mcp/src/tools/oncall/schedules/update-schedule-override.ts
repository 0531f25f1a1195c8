import { defineTool, id, idOrName, isoDate, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { checkChange } from '../../../inputs/change.ts';
import { refuseLayered } from '../../../schedules/refuse-layered.ts';
import { OverrideView } from '../../../views/schedule-override.ts';

export const updateScheduleOverride = defineTool({
  name: 'update_schedule_override',
  toolset: 'oncall',
  effect: 'write',
  idempotent: true,
  description:
    'Change times or stand-in of an override of a schedule of shifts. On a schedule of layers delete it and make a new one.',
  input: {
    schedule_id: idOrName('schedule'),
    override_id: id('override'),
    start_time: isoDate().optional(),
    end_time: isoDate().optional(),
    user_id: idOrName('user').optional(),
  },
  output: { plural: 'overrides', item: OverrideView },

  async run({ schedule_id, override_id, user_id, ...times }, { pagerduty }: Deps, { signal }) {
    const overriding_member =
      user_id === undefined ? undefined : ({ type: 'user_member', user_id } as const);
    const change = checkChange({ ...times, overriding_member });
    const { overrides } = pagerduty.schedules.v3;
    const after = await refuseLayered(
      overrides.update(schedule_id, override_id, change, { signal }),
      'Delete the override and make a new one with create_schedule_override.',
    );
    const userId = after.overriding_member.user_id;
    return one(
      {
        id: after.id,
        user: userId === undefined ? undefined : { id: userId, name: userId },
        ...{ start: after.start_time, end: after.end_time },
      },
      `Override ${override_id} is changed`,
    );
  },
});
