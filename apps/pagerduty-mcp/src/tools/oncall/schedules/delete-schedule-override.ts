import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { kindOf } from '../../../schedules/schedule-kind.ts';
import { DeletedView } from '../../../views/deleted.ts';

export const deleteScheduleOverride = defineTool({
  name: 'delete_schedule_override',
  toolset: 'oncall',
  effect: 'destroy',
  description:
    'Delete an override that is ahead, or end one that runs: whoever the schedule names is on call again.',
  input: { schedule_id: idOrName('schedule'), override_id: id('override') },
  output: { plural: 'overrides', item: DeletedView },
  confirm: ({ schedule_id, override_id }) =>
    `Delete the override ${override_id} of the schedule ${schedule_id}?`,

  async run({ schedule_id, override_id }, { pagerduty }: Deps, { signal }) {
    const { schedules } = pagerduty;
    const kind = await kindOf(pagerduty, schedule_id, signal);
    const { overrides } = kind === 'shift_based' ? schedules.v3 : schedules;
    await overrides.delete(schedule_id, override_id, { signal });
    return one({ id: override_id, deleted: true }, `Override ${override_id} is gone`);
  },
});
