import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { userSettings } from '../../inputs/user-fields.ts';
import { UserView } from '../../views/user.ts';

export const updateUser = defineTool({
  name: 'update_user',
  toolset: 'people',
  effect: 'write',
  idempotent: true,
  description: 'Change a user: what is given, and nothing else. A new e-mail has to be confirmed.',
  input: {
    user_id: idOrName('user'),
    name: words(100).optional(),
    email: z.email().max(100).optional(),
    ...userSettings,
  },
  output: { plural: 'users', item: UserView },

  async run({ user_id, ...fields }, { pagerduty }: Deps, { signal }) {
    const change = checkChange(fields);
    const after = await pagerduty.users.update(user_id, { type: 'user', ...change }, { signal });
    return one(after, `User ${after.name} is changed`);
  },
});
