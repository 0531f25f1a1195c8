import { defineTool, id } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { CheckSecretView } from '../../views/secret.ts';

export const getCheckSecrets = defineTool({
  name: 'get_check_secrets',
  toolset: 'secrets',
  effect: 'read',
  description: 'The secrets of a check and the variables of its script that hold them.',
  input: { check_id: id('check') },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'secrets', item: CheckSecretView },

  async run({ check_id }, { pingera }: Deps, { signal, page }) {
    return pingera.checks.secrets.list(check_id, { signal }).slice(page);
  },
});
