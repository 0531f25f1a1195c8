import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { RotationView } from '../../../views/rotation.ts';

export const createRotation = defineTool({
  name: 'create_rotation',
  toolset: 'oncall',
  effect: 'write',
  description:
    'Add an empty rotation to a schedule of shifts (10 at most); say with create_rotation_event who takes turns in it.',
  input: { schedule_id: idOrName('schedule') },
  output: { plural: 'rotations', item: RotationView },

  async run({ schedule_id }, { pagerduty }: Deps, { signal }) {
    const made = await pagerduty.schedules.v3.rotations.create(schedule_id, { signal });
    return one(made, `Rotation ${made.id} is made`);
  },
});
