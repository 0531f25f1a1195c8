import { InputError, idOrName } from 'mcp-kit';
import * as z from 'zod';

/** Whom a responder request names. */
export const responderTargets = {
  user_ids: z.array(idOrName('user')).optional(),
  escalation_policy_ids: z.array(idOrName('escalation_policy')).optional(),
};

/** A user, or whoever is on call for a policy. */
export interface ResponderTarget {
  readonly kind: 'user' | 'escalation_policy';
  readonly id: string;
}

/** The targets of a call, each once; refuses a call without any. */
export function readTargets({
  user_ids = [],
  escalation_policy_ids = [],
}: {
  readonly user_ids?: readonly string[] | undefined;
  readonly escalation_policy_ids?: readonly string[] | undefined;
}): readonly ResponderTarget[] {
  const users = [...new Set(user_ids)].map((id) => ({ kind: 'user' as const, id }));
  const policies = [...new Set(escalation_policy_ids)].map((id) => ({
    kind: 'escalation_policy' as const,
    id,
  }));
  if (users.length + policies.length > 0) return [...users, ...policies];
  throw new InputError('Nobody is named', 'Give user_ids or escalation_policy_ids.');
}
