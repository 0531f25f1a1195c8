import { InputError, idOrName } from 'mcp-kit';
import * as z from 'zod';

/** Who is to be told, or told no longer. */
export const subscribers = {
  user_ids: z.array(idOrName('user')).optional(),
  team_ids: z.array(idOrName('team')).optional(),
};

/** A user or a team, in the words of the API. */
export interface Subscriber {
  readonly subscriber_id: string;
  readonly subscriber_type: 'user' | 'team';
}

/** The users and teams of a call, each once; refuses a call without any. */
export function readSubscribers({
  user_ids = [],
  team_ids = [],
}: {
  readonly user_ids?: readonly string[] | undefined;
  readonly team_ids?: readonly string[] | undefined;
}): readonly Subscriber[] {
  const all = [
    ...[...new Set(user_ids)].map((id) => ({
      subscriber_id: id,
      subscriber_type: 'user' as const,
    })),
    ...[...new Set(team_ids)].map((id) => ({
      subscriber_id: id,
      subscriber_type: 'team' as const,
    })),
  ];
  if (all.length > 0) return all;
  throw new InputError('Nobody is named', 'Give user_ids or team_ids.');
}
