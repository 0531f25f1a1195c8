import { defineTool, id, idOrName, isoDate, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { checkChange } from '../../../inputs/change.ts';
import { checkWindow } from '../../../inputs/check-window.ts';
import { forShifts } from '../../../schedules/for-shifts.ts';
import { userNames } from '../../../schedules/user-names.ts';
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
    checkWindow(times.start_time, times.end_time);
    const overriding_member =
      user_id === undefined ? undefined : ({ type: 'user_member', user_id } as const);
    const change = checkChange({ ...times, overriding_member });
    const { overrides } = pagerduty.schedules.v3;
    const after = await forShifts({
      ...{ pagerduty, scheduleId: schedule_id, signal },
      instead: 'Delete the override and make a new one with create_schedule_override.',
      send: () => overrides.update(schedule_id, override_id, change, { signal }),
    });
    const on = after.overriding_member.user_id;
    const off = after.overridden_member.user_id;
    const named = await userNames(pagerduty, [on, off], signal);
    return one(
      {
        ...{ id: after.id, start: after.start_time, end: after.end_time },
        ...{ user: named(on), instead_of: named(off) },
      },
      `Override ${override_id} is changed`,
    );
  },
});
