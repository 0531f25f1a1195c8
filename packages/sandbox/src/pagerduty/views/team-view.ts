import { type Account, known } from '../account/account.ts';
import type { FieldsOf } from './fields.ts';
import { head, teamReference } from './reference.ts';

export function teamView({ teams }: Account, id: string): FieldsOf<'Team'> {
  const { name, description, defaultRole = 'manager' } = known(teams, id);
  return { ...head('team', id, name), name, description, default_role: defaultRole };
}

/** The team of a service in the list that the API shows; none where it has none. */
export function teamsView(account: Account, teamId: string, isFull = false) {
  if (!account.teams.has(teamId)) return [];
  return [isFull ? teamView(account, teamId) : teamReference(account, teamId)];
}
