import { defineTool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { SecretView } from '../../views/secret.ts';

export const listSecrets = defineTool({
  name: 'list_secrets',
  toolset: 'secrets',
  effect: 'read',
  description: 'List the secrets that scripts of checks can use, without their values.',
  input: {},
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'secrets', item: SecretView },

  async run(_input, { pingera }: Deps, { signal, page }) {
    return pingera.secrets.list({ signal }).slice(page);
  },
});
