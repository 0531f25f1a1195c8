import { defineTool, id } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkSecretLinks } from '../../inputs/check-secret-links.ts';
import { CheckSecretView } from '../../views/secret.ts';

export const updateCheckSecrets = defineTool({
  name: 'update_check_secrets',
  toolset: 'secrets',
  effect: 'write',
  idempotent: true,
  description:
    'Replace the whole set of secrets of a check: those left out are taken away, [] takes all. To add one use add_secret_to_check.',
  input: { check_id: id('check'), secrets: checkSecretLinks() },
  output: { plural: 'secrets', item: CheckSecretView },

  async run({ check_id, secrets }, { pingera }: Deps, { signal }) {
    const items = await pingera.checks.secrets.replace(check_id, secrets, { signal });
    return { items, description: `Check ${check_id} has these secrets and no others` };
  },
});
