import { defineTool, idOrName, isoDate, one } from 'mcp-kit';
import { checkRange } from '../../../date-range.ts';
import type { Deps } from '../../../deps.ts';
import { findSchedule, rangeOf } from '../../../schedules/find-schedule.ts';
import { ScheduleView } from '../../../views/schedule.ts';

export const getSchedule = defineTool({
  name: 'get_schedule',
  toolset: 'oncall',
  isDefault: true,
  effect: 'read',
  description:
    'One schedule: who is on call now and in a range, overrides applied (entries), and the layers or rotations behind it.',
  input: {
    schedule_id: idOrName('schedule'),
    since: isoDate().optional().describe('ISO 8601; now unless given'),
    until: isoDate().optional().describe('14 days later unless given'),
  },
  output: { plural: 'schedules', item: ScheduleView },

  async run({ schedule_id, ...given }, { pagerduty }: Deps, { signal }) {
    const range = rangeOf(given, 14);
    checkRange(range, { maxDays: 92, words: 'A schedule can be shown for 3 months at most' });
    const found = await findSchedule(pagerduty, schedule_id, range, signal);
    return one(found, `Schedule ${found.schedule.name} from ${range.since} to ${range.until}`);
  },
});
