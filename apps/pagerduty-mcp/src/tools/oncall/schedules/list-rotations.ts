import { defineTool, idOrName } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { RotationView } from '../../../views/rotation.ts';

export const listRotations = defineTool({
  name: 'list_rotations',
  toolset: 'oncall',
  effect: 'read',
  description: 'The rotations of a schedule of shifts, each with its events: who takes turns when.',
  input: { schedule_id: idOrName('schedule') },
  list: true,
  output: { plural: 'rotations', item: RotationView },

  async run({ schedule_id }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.schedules.v3.rotations.list(schedule_id, { signal }).slice(page);
  },
});
