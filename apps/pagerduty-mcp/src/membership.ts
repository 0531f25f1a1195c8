import { view } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, type Named, NamedView } from './views/named.ts';

/** A user in a team. */
interface Membership {
  readonly user: Named;
  readonly role: string | undefined;
}

/** A member and their role. */
export const MembershipView = view<Membership>({ user: NamedView, role: z.string() });

/** The membership of a user; `undefined` where they are not in the team. */
export async function findMember(
  pagerduty: PagerDuty,
  teamId: string,
  userId: string,
  signal: AbortSignal,
): Promise<Membership | undefined> {
  for await (const { user, role } of pagerduty.teams.members.list(teamId, {}, { signal })) {
    const named = maybeNamed(user);
    if (named?.id === userId) return { user: named, role };
  }
  return undefined;
}
