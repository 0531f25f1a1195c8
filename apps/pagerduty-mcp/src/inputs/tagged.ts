import { InputError, idOrName } from 'mcp-kit';

/** What can have tags. */
export const taggedFields = {
  user_id: idOrName('user').optional(),
  team_id: idOrName('team').optional(),
  escalation_policy_id: idOrName('escalation_policy').optional(),
};

interface Tagged {
  readonly user_id?: string | undefined;
  readonly team_id?: string | undefined;
  readonly escalation_policy_id?: string | undefined;
}

/** The one thing that is named, by its kind in paths; `undefined` where none is. */
export function taggedOf({ user_id, team_id, escalation_policy_id }: Tagged) {
  const given = [
    { type: 'users' as const, id: user_id },
    { type: 'teams' as const, id: team_id },
    { type: 'escalation_policies' as const, id: escalation_policy_id },
  ].flatMap(({ type, id }) => (id === undefined ? [] : [{ type, id }]));
  if (given.length > 1) {
    throw new InputError('Give one of user_id, team_id and escalation_policy_id');
  }
  return given[0];
}
