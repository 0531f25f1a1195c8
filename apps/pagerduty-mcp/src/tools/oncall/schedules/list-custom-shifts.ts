import { defineTool, id, idOrName, isoDate } from 'mcp-kit';
import { checkRange } from '../../../date-range.ts';
import type { Deps } from '../../../deps.ts';
import { rangeOf } from '../../../schedules/find-schedule.ts';
import { CustomShiftView } from '../../../views/custom-shift.ts';

export const listCustomShifts = defineTool({
  name: 'list_custom_shifts',
  toolset: 'oncall',
  effect: 'read',
  description:
    'Cover beside the rotations of a schedule of shifts, in a range; or one shift by its id.',
  input: {
    schedule_id: idOrName('schedule'),
    custom_shift_id: id('custom_shift').optional(),
    since: isoDate().optional().describe('ISO 8601; now unless given'),
    until: isoDate().optional().describe('30 days later unless given'),
  },
  list: true,
  output: { plural: 'custom_shifts', item: CustomShiftView },

  async run({ schedule_id, custom_shift_id, ...given }, { pagerduty }: Deps, { signal, page }) {
    const { customShifts } = pagerduty.schedules.v3;
    if (custom_shift_id !== undefined) {
      return { items: [await customShifts.get(schedule_id, custom_shift_id, { signal })] };
    }
    const range = rangeOf(given, 30);
    checkRange(range, { maxDays: 92, words: 'Shifts can be listed for 3 months at most' });
    return customShifts.list(schedule_id, range, { signal }).slice(page);
  },
});
