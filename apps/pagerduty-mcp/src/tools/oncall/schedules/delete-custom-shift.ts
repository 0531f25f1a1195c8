import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { DeletedView } from '../../../views/deleted.ts';

export const deleteCustomShift = defineTool({
  name: 'delete_custom_shift',
  toolset: 'oncall',
  effect: 'destroy',
  description: 'Delete a shift beside the rotations; one that has begun ends now.',
  input: { schedule_id: idOrName('schedule'), custom_shift_id: id('custom_shift') },
  output: { plural: 'custom_shifts', item: DeletedView },
  confirm: ({ custom_shift_id }) => `Delete the shift ${custom_shift_id}?`,

  async run({ schedule_id, custom_shift_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.schedules.v3.customShifts.delete(schedule_id, id, { signal });
    return one({ id, deleted: true }, `Shift ${id} is gone`);
  },
});
