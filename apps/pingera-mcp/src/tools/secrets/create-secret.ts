import { defineTool, one, words } from 'mcp-kit';
import { concealed } from '../../conceal.ts';
import type { Deps } from '../../deps.ts';
import { checkSecretValue, secretValue } from '../../inputs/secret-value.ts';
import { SecretView } from '../../views/secret.ts';

export const createSecret = defineTool({
  name: 'create_secret',
  toolset: 'secrets',
  effect: 'write',
  description:
    'Store a secret for scripts of checks; its name is unique and fixed. Give it to a check with add_secret_to_check.',
  input: { secret_name: words(100), secret_value: secretValue() },
  aliases: { name: 'secret_name', value: 'secret_value' },
  bundles: ['secret_data'],
  output: { plural: 'secrets', item: SecretView },

  async run({ secret_name, secret_value }, { pingera }: Deps, { signal }) {
    const secret = { secret_name, secret_value: checkSecretValue(secret_value) };
    const created = await concealed(secret_value, pingera.secrets.create(secret, { signal }));
    return one(created, `Secret ${created.secret_name} is stored`);
  },
});
