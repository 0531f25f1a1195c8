import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { referTo } from '../../../inputs/references.ts';
import { ScheduleView } from '../../../views/schedule.ts';

export const createSchedule = defineTool({
  name: 'create_schedule',
  toolset: 'oncall',
  effect: 'write',
  description:
    'Create a schedule of shifts, empty: give it turns with create_rotation. (Schedules of layers: call_api with createSchedule.)',
  input: {
    name: words(255),
    time_zone: words(100).describe('Such as Europe/Berlin'),
    description: z.string().optional(),
    team_ids: z.array(idOrName('team')).optional(),
  },
  output: { plural: 'schedules', item: ScheduleView },

  async run({ team_ids, ...fields }, { pagerduty }: Deps, { signal }) {
    const teams = team_ids?.map((id) => referTo('team', id));
    const schedule = await pagerduty.schedules.v3.create({ ...fields, teams }, { signal });
    return one({ kind: 'shift_based', schedule }, `Schedule ${fields.name} is made`);
  },
});
