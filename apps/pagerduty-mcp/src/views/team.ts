import { from, view } from 'mcp-kit';
import type { Team, TeamMember } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

/** The fields of a team that every tool shows. */
const teamFields = {
  id: z.string(),
  name: z.string(),
  description: z.string(),
  default_role: z.string(),
  parent: from(NamedView, (team: Team) => parentOf(team)),
  html_url: z.string(),
};

/** A team as lists and writes show it. */
export const TeamView = view<Team>(teamFields);

/** A team and its members; they are absent where they could not be read. */
export interface TeamWithMembers extends Team {
  readonly members: readonly TeamMember[] | undefined;
}

const MemberView = z.object({ id: z.string(), name: z.string(), role: z.string().optional() });

/** A team with the names and roles of its members. */
export const TeamWithMembersView = view<TeamWithMembers>({
  ...teamFields,
  members: from(z.array(MemberView), ({ members }) =>
    members?.flatMap(({ user, role }) => {
      const named = maybeNamed(user);
      return named === undefined ? [] : [{ ...named, role }];
    }),
  ),
});

function parentOf(team: object) {
  const parent: unknown = Reflect.get(team, 'parent');
  return typeof parent === 'object' && parent !== null ? maybeNamed(parent) : undefined;
}
