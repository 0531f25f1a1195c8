import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteUser = defineTool({
  name: 'delete_user',
  toolset: 'people',
  effect: 'destroy',
  description:
    'Remove a user from the account for good, which frees a licence. Refused while incidents are assigned to them, or a policy or schedule needs them.',
  input: { user_id: idOrName('user') },
  output: { plural: 'users', item: DeletedView },
  confirm: ({ user_id }) => `Remove the user ${user_id} from the account?`,

  async run({ user_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.users.delete(id, { signal });
    return one({ id, deleted: true }, `User ${id} is removed`);
  },
});
