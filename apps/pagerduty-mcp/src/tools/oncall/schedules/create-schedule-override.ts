import { defineTool, idOrName, isoDate } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { checkWindow } from '../../../inputs/check-window.ts';
import { makeOverrides } from '../../../schedules/overrides.ts';
import { OverrideView } from '../../../views/schedule-override.ts';

export const createScheduleOverride = defineTool({
  name: 'create_schedule_override',
  toolset: 'oncall',
  isDefault: true,
  effect: 'write',
  description:
    'Put somebody on call on a schedule from start to end, in place of whoever it would be; they are paged then.',
  input: {
    schedule_id: idOrName('schedule'),
    user_id: idOrName('user'),
    start_time: isoDate().optional().describe('ISO 8601; now unless given'),
    end_time: isoDate(),
    instead_of_user_id: idOrName('user')
      .optional()
      .describe('Where several are on call at once on a schedule of shifts'),
  },
  aliases: { start: 'start_time', end: 'end_time' },
  output: { plural: 'overrides', item: OverrideView },

  async run(
    { schedule_id, user_id, start_time, end_time, instead_of_user_id },
    { pagerduty }: Deps,
    { signal },
  ) {
    checkWindow(start_time, end_time);
    const since = start_time ?? new Date().toISOString();
    const wanted = { since, until: end_time, userId: user_id, insteadOf: instead_of_user_id };
    const items = await makeOverrides(pagerduty, schedule_id, wanted, signal);
    return { items, description: `On call from ${since} to ${end_time}` };
  },
});
