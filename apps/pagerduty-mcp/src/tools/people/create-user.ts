import { defineTool, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { userSettings } from '../../inputs/user-fields.ts';
import { UserView } from '../../views/user.ts';

export const createUser = defineTool({
  name: 'create_user',
  toolset: 'people',
  effect: 'write',
  description:
    'Add a user to the account; PagerDuty sends them an invitation by e-mail, and a licence is used.',
  input: { name: words(100), email: z.email().max(100), ...userSettings },
  output: { plural: 'users', item: UserView },

  async run({ role = 'user', ...fields }, { pagerduty }: Deps, { signal }) {
    const made = await pagerduty.users.create({ type: 'user', role, ...fields }, { signal });
    return one(made, `User ${made.name} is added`);
  },
});
