import { defineTool, InputError, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteTeam = defineTool({
  name: 'delete_team',
  toolset: 'people',
  effect: 'destroy',
  description:
    'Delete a team for good. Refused while it has escalation policies, services, schedules or subteams. Its open incidents go to reassignment_team_id, else are no team’s: more people may see them.',
  input: { team_id: idOrName('team'), reassignment_team_id: idOrName('team').optional() },
  output: { plural: 'teams', item: DeletedView },
  confirm: ({ team_id }) => `Delete the team ${team_id}?`,

  async run({ team_id: id, reassignment_team_id }, { pagerduty }: Deps, { signal }) {
    if (reassignment_team_id === id) {
      throw new InputError('reassignment_team_id is the team to delete', 'Name another team.');
    }
    const query = { reassignment_team: reassignment_team_id };
    await pagerduty.teams.delete(id, query, { signal });
    return one({ id, deleted: true }, `Team ${id} is deleted`);
  },
});
