import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteCheck = defineTool({
  name: 'delete_check',
  toolset: 'checks',
  effect: 'destroy',
  description:
    'Delete a check with its alert rules and results. To stop it for a while use pause_check.',
  input: { check_id: id('check') },
  confirm: ({ check_id }) =>
    `Delete check ${check_id}? Its alert rules and results go with it. It cannot be undone.`,
  output: { plural: 'checks', item: DeletedView },

  async run({ check_id }, { pingera }: Deps, { signal }) {
    await pingera.checks.delete(check_id, { signal });
    return one(
      { id: check_id, deleted: true },
      `Check ${check_id} is deleted, with its alert rules and results`,
    );
  },
});
