import { defineTool, idOrName, isoDate } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { checkWindow } from '../../../inputs/check-window.ts';
import { CustomShiftView } from '../../../views/custom-shift.ts';

export const createCustomShifts = defineTool({
  name: 'create_custom_shifts',
  toolset: 'oncall',
  effect: 'write',
  description:
    'Put people on call on a schedule of shifts beside its rotations, from start_time to end_time; each gets a shift.',
  input: {
    schedule_id: idOrName('schedule'),
    user_ids: z.array(idOrName('user')).min(1).max(20),
    start_time: isoDate(),
    end_time: isoDate(),
  },
  output: { plural: 'custom_shifts', item: CustomShiftView },

  async run({ schedule_id, user_ids, ...times }, { pagerduty }: Deps, { signal }) {
    checkWindow(times.start_time, times.end_time);
    // PagerDuty takes one assignment for each shift.
    const shifts = user_ids.map((user_id) => ({
      ...{ type: 'custom_shift' as const, ...times },
      assignments: [
        {
          type: 'shift_assignment' as const,
          member: { type: 'user_member' as const, user_id },
        },
      ],
    }));
    const items = await pagerduty.schedules.v3.customShifts.create(schedule_id, shifts, { signal });
    return {
      items,
      description: `${items.length} shift${items.length === 1 ? ' is' : 's are'} made`,
    };
  },
});
