import { defineTool, idOrName, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { findMember, MembershipView } from '../../membership.ts';

export const addTeamMember = defineTool({
  name: 'add_team_member',
  toolset: 'people',
  effect: 'write',
  idempotent: true,
  description: 'Add a user to a team, or give a member another role.',
  input: {
    team_id: idOrName('team'),
    user_id: idOrName('user'),
    role: z.enum(['observer', 'responder', 'manager']).default('responder'),
  },
  output: { plural: 'members', item: MembershipView },

  async run({ team_id, user_id, role }, { pagerduty }: Deps, { signal }) {
    const before = await findMember(pagerduty, team_id, user_id, signal);
    if (before?.role === role) {
      return one(before, `${before.user.name} was ${role} already; nothing was changed`);
    }
    await pagerduty.teams.members.add(team_id, user_id, { role }, { signal });
    const after = await findMember(pagerduty, team_id, user_id, signal);
    const member = after ?? { user: { id: user_id, name: user_id }, role };
    return one(member, `${member.user.name} is ${role} of the team`);
  },
});
