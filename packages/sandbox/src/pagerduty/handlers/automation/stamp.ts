import type { Context } from '../../request/context.ts';
import { apiUrl } from '../../views/reference.ts';

/** Who changed an orchestration when, and the version that it is then. */
export function stampOf({ account, actor, now }: Pick<Context, 'account' | 'actor' | 'now'>) {
  return {
    updated_at: new Date(now).toISOString(),
    updated_by:
      actor === undefined
        ? null
        : { id: actor.id, type: 'user_reference', self: apiUrl(`users/${actor.id}`) },
    version: account.ids.request().replaceAll('-', ''),
  };
}
