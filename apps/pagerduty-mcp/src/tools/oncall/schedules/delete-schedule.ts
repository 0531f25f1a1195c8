import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { findSchedule, rangeOf } from '../../../schedules/find-schedule.ts';
import { DeletedView } from '../../../views/deleted.ts';

export const deleteSchedule = defineTool({
  name: 'delete_schedule',
  toolset: 'oncall',
  effect: 'destroy',
  description: 'Delete a schedule for good. Refused while an escalation policy uses it.',
  input: { schedule_id: idOrName('schedule') },
  output: { plural: 'schedules', item: DeletedView },
  confirm: ({ schedule_id }) => `Delete the schedule ${schedule_id}?`,

  async run({ schedule_id: id }, { pagerduty }: Deps, { signal }) {
    const { schedules } = pagerduty;
    const { kind, schedule } = await findSchedule(pagerduty, id, rangeOf({}, 1), signal);
    await (kind === 'shift_based' ? schedules.v3 : schedules).delete(id, { signal });
    return one({ id, deleted: true }, `Schedule ${schedule.name} is deleted`);
  },
});
