import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DetachedView } from '../../views/detached.ts';

export const removeSecretFromCheck = defineTool({
  name: 'remove_secret_from_check',
  toolset: 'secrets',
  effect: 'destroy',
  description: 'Take a secret from a check, whose script can then not read it; the secret stays.',
  input: { check_id: id('check'), secret_id: id('secret') },
  confirm: ({ check_id, secret_id }) =>
    `Take secret ${secret_id} from check ${check_id}? Its script can then not read it; the secret stays.`,
  output: { plural: 'secrets', item: DetachedView },

  async run({ check_id, secret_id }, { pingera }: Deps, { signal }) {
    await pingera.checks.secrets.remove(check_id, secret_id, { signal });
    return one(
      { id: secret_id, detached: true },
      `Check ${check_id} no longer has secret ${secret_id}, which stays`,
    );
  },
});
