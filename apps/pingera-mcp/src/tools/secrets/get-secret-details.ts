import { defineTool, id, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { SecretDetailsView } from '../../views/secret.ts';

export const getSecretDetails = defineTool({
  name: 'get_secret_details',
  toolset: 'secrets',
  effect: ({ reveal }) => (reveal ? 'write' : 'read'),
  idempotent: true,
  description: 'One secret, its value masked; reveal shows it, never on a read-only server.',
  input: { secret_id: id('secret'), reveal: z.boolean().default(false) },
  reveals: ['secret_value'],
  output: { plural: 'secrets', item: SecretDetailsView },

  async run({ secret_id, reveal }, { pingera }: Deps, { signal }) {
    const secret = await pingera.secrets.get(secret_id, { signal });
    const state = reveal ? 'with its value' : 'with its value masked';
    return one(secret, `Secret ${secret.secret_name}, ${state}`);
  },
});
