import { defineTool, id, idOrName, isoDate, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { checkChange } from '../../../inputs/change.ts';
import { checkWindow } from '../../../inputs/check-window.ts';
import { CustomShiftView } from '../../../views/custom-shift.ts';

export const updateCustomShift = defineTool({
  name: 'update_custom_shift',
  toolset: 'oncall',
  effect: 'write',
  idempotent: true,
  description: 'Change a shift beside the rotations; of one that has begun, only its end.',
  input: {
    schedule_id: idOrName('schedule'),
    custom_shift_id: id('custom_shift'),
    start_time: isoDate().optional(),
    end_time: isoDate().optional(),
    user_id: idOrName('user').optional(),
  },
  output: { plural: 'custom_shifts', item: CustomShiftView },

  async run({ schedule_id, custom_shift_id, user_id, ...times }, { pagerduty }: Deps, { signal }) {
    checkWindow(times.start_time, times.end_time);
    const member = { type: 'user_member' as const, user_id };
    const assignments =
      user_id === undefined ? undefined : [{ type: 'shift_assignment' as const, member }];
    const change = checkChange({ ...times, assignments });
    const { customShifts } = pagerduty.schedules.v3;
    const after = await customShifts.update(schedule_id, custom_shift_id, change, { signal });
    return one(after, `Shift ${custom_shift_id} is changed`);
  },
});
