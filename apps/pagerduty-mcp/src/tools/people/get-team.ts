import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { partsOf } from '../../parts.ts';
import { TeamWithMembersView } from '../../views/team.ts';

const mostMembers = 500;

export const getTeam = defineTool({
  name: 'get_team',
  toolset: 'people',
  effect: 'read',
  description: 'One team with its members and their roles.',
  input: { team_id: idOrName('team') },
  output: { plural: 'teams', item: TeamWithMembersView },

  async run({ team_id: id }, { pagerduty }: Deps, call) {
    const { signal } = call;
    const parts = partsOf(call);
    const [team, members] = await Promise.all([
      pagerduty.teams.get(id, {}, { signal }),
      parts.rows('its members', pagerduty.teams.members.list(id, {}, { signal }).take(mostMembers)),
    ]);
    if (members?.length === mostMembers)
      call.warn(`Only the first ${mostMembers} members are shown`);
    return one({ ...team, members }, `Team ${team.name}`);
  },
});
