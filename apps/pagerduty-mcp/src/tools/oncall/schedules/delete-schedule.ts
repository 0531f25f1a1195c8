import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { kindOf } from '../../../schedules/schedule-kind.ts';
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
    const kind = await kindOf(pagerduty, id, signal);
    await (kind === 'shift_based' ? schedules.v3 : schedules).delete(id, { signal });
    return one({ id, deleted: true }, `Schedule ${id} is deleted`);
  },
});
