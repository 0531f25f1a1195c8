import { defineTool, id, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { RotationView } from '../../../views/rotation.ts';

export const getRotation = defineTool({
  name: 'get_rotation',
  toolset: 'oncall',
  effect: 'read',
  description: 'One rotation of a schedule of shifts, with its events.',
  input: { schedule_id: idOrName('schedule'), rotation_id: id('rotation') },
  output: { plural: 'rotations', item: RotationView },

  async run({ schedule_id, rotation_id }, { pagerduty }: Deps, { signal }) {
    const { rotations } = pagerduty.schedules.v3;
    return one(await rotations.get(schedule_id, rotation_id, {}, { signal }));
  },
});
