import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { findMember, MembershipView } from '../../membership.ts';

export const removeTeamMember = defineTool({
  name: 'remove_team_member',
  toolset: 'people',
  effect: 'write',
  idempotent: true,
  description: 'Take a user out of a team. Refused while they are on an escalation policy of it.',
  input: { team_id: idOrName('team'), user_id: idOrName('user') },
  output: { plural: 'members', item: MembershipView },

  async run({ team_id, user_id }, { pagerduty }: Deps, { signal }) {
    const before = await findMember(pagerduty, team_id, user_id, signal);
    if (before === undefined) {
      return { items: [], description: 'The user was not in the team; nothing was changed' };
    }
    await pagerduty.teams.members.remove(team_id, user_id, { signal });
    return one(before, `${before.user.name} is out of the team`);
  },
});
