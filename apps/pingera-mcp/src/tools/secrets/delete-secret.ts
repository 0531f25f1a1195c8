import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteSecret = defineTool({
  name: 'delete_secret',
  toolset: 'secrets',
  effect: 'destroy',
  description:
    'Delete a secret. Checks that use it break; get_check_secrets tells which a check uses.',
  input: { secret_id: id('secret') },
  confirm: ({ secret_id }) =>
    `Delete secret ${secret_id}? Its value is lost, and every check that uses it breaks. It cannot be undone.`,
  output: { plural: 'secrets', item: DeletedView },

  async run({ secret_id }, { pingera }: Deps, { signal }) {
    await pingera.secrets.delete(secret_id, { signal });
    return one(
      { id: secret_id, deleted: true },
      `Secret ${secret_id} is deleted; checks that used it no longer have it`,
    );
  },
});
