import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { checkChange } from '../../../inputs/change.ts';
import { forShifts } from '../../../schedules/for-shifts.ts';
import { ScheduleView } from '../../../views/schedule.ts';

export const updateSchedule = defineTool({
  name: 'update_schedule',
  toolset: 'oncall',
  effect: 'write',
  idempotent: true,
  description:
    'Change name, time zone or description of a schedule of shifts; its turns stay. A new time zone moves every hand-off.',
  input: {
    schedule_id: idOrName('schedule'),
    name: words(255).optional(),
    time_zone: words(100).optional(),
    description: z.string().optional(),
  },
  output: { plural: 'schedules', item: ScheduleView },

  async run({ schedule_id: id, ...fields }, { pagerduty }: Deps, { signal }) {
    const change = checkChange(fields);
    const schedule = await forShifts({
      ...{ pagerduty, scheduleId: id, signal },
      instead: 'Use call_api with updateSchedule, which takes the schedule as a whole.',
      send: () => pagerduty.schedules.v3.update(id, change, { signal }),
    });
    return one({ kind: 'shift_based', schedule }, `Schedule ${schedule.name} is changed`);
  },
});
