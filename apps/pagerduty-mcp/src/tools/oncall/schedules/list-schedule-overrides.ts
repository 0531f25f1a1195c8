import { cut, defineTool, id, idOrName, isoDate } from 'mcp-kit';
import { checkRange } from '../../../date-range.ts';
import type { Deps } from '../../../deps.ts';
import { rangeOf } from '../../../schedules/find-schedule.ts';
import { readOverrides } from '../../../schedules/overrides.ts';
import { OverrideView } from '../../../views/schedule-override.ts';

export const listScheduleOverrides = defineTool({
  name: 'list_schedule_overrides',
  toolset: 'oncall',
  effect: 'read',
  description: 'The overrides of a schedule in a range: who stands in when.',
  input: {
    schedule_id: idOrName('schedule'),
    since: isoDate().optional().describe('ISO 8601; now unless given'),
    until: isoDate().optional().describe('30 days later unless given'),
    override_id: id('override').optional().describe('Only this one'),
  },
  list: true,
  output: { plural: 'overrides', item: OverrideView },

  async run({ schedule_id, override_id, ...given }, { pagerduty }: Deps, { signal, page }) {
    const range = rangeOf(given, 30);
    checkRange(range, { maxDays: 92, words: 'Overrides can be listed for 3 months at most' });
    const all = await readOverrides(pagerduty, schedule_id, range, signal);
    return cut(
      all.filter((each) => override_id === undefined || each.id === override_id),
      page,
    );
  },
});
