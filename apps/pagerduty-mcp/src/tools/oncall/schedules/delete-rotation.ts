import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { DeletedView } from '../../../views/deleted.ts';

export const deleteRotation = defineTool({
  name: 'delete_rotation',
  toolset: 'oncall',
  effect: 'destroy',
  description: 'Delete a rotation of a schedule of shifts: its people are no longer on call by it.',
  input: { schedule_id: idOrName('schedule'), rotation_id: id('rotation') },
  output: { plural: 'rotations', item: DeletedView },
  confirm: ({ rotation_id }) => `Delete the rotation ${rotation_id}?`,

  async run({ schedule_id, rotation_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.schedules.v3.rotations.delete(schedule_id, id, { signal });
    return one({ id, deleted: true }, `Rotation ${id} is deleted`);
  },
});
