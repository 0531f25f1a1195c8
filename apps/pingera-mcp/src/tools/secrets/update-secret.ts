import { defineTool, id, one } from 'mcp-kit';
import { concealed } from '../../conceal.ts';
import type { Deps } from '../../deps.ts';
import { checkSecretValue, secretValue } from '../../inputs/secret-value.ts';
import { SecretView } from '../../views/secret.ts';

export const updateSecret = defineTool({
  name: 'update_secret',
  toolset: 'secrets',
  effect: 'write',
  idempotent: true,
  description:
    'Change the value of a secret, for all checks that use it; the old value is lost. Its name is fixed.',
  input: { secret_id: id('secret'), secret_value: secretValue() },
  aliases: { value: 'secret_value' },
  bundles: ['secret_data'],
  output: { plural: 'secrets', item: SecretView },

  async run({ secret_id, secret_value }, { pingera }: Deps, { signal }) {
    const change = { secret_value: checkSecretValue(secret_value) };
    const updated = await concealed(
      secret_value,
      pingera.secrets.update(secret_id, change, { signal }),
    );
    return one(updated, `Secret ${updated.secret_name} has a new value`);
  },
});
