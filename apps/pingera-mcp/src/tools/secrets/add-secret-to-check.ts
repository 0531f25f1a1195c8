import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { envVariable } from '../../inputs/env-variable.ts';
import { CheckSecretView } from '../../views/secret.ts';

export const addSecretToCheck = defineTool({
  name: 'add_secret_to_check',
  toolset: 'secrets',
  effect: 'write',
  description: 'Give a secret to a check, whose script reads it as process.env.NAME.',
  input: { check_id: id('check'), secret_id: id('secret'), env_variable: envVariable },
  aliases: { env_var_name: 'env_variable' },
  output: { plural: 'secrets', item: CheckSecretView },

  async run({ check_id, ...link }, { pingera }: Deps, { signal }) {
    const added = await pingera.checks.secrets.add(check_id, link, { signal });
    return one(added, `Check ${check_id} reads the secret as process.env.${link.env_variable}`);
  },
});
