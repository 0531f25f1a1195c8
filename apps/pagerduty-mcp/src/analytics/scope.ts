import { InputError, NoUserError } from 'mcp-kit';
import type { CurrentUser } from '../current-user.ts';

/** What analytics are of. */
export interface Scope {
  readonly team_ids?: readonly string[] | undefined;
  readonly service_ids?: readonly string[] | undefined;
}

/**
 * The teams and services of a call, else the teams of the caller: keys of users may not ask for the
 * whole account, while keys of the account may.
 */
export async function scopeOf(
  { team_ids, service_ids }: Scope,
  currentUser: CurrentUser,
): Promise<Scope & { readonly words: string }> {
  if (team_ids !== undefined || service_ids !== undefined) {
    return { team_ids, service_ids, words: '' };
  }
  const teams = await currentUser.profile().then(
    (profile) => profile.teams,
    (error: unknown) => {
      if (error instanceof NoUserError) return undefined;
      throw error;
    },
  );
  if (teams === undefined) return { words: ', whole account' };
  if (teams.length > 0) return { team_ids: teams.map(({ id }) => id), words: ', your teams' };
  throw new InputError('You are in no team', 'Give team_ids or service_ids.');
}
