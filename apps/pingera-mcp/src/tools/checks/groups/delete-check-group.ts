import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { DeletedView } from '../../../views/deleted.ts';

export const deleteCheckGroup = defineTool({
  name: 'delete_check_group',
  toolset: 'checks',
  effect: 'destroy',
  description: 'Delete a group of checks; the checks stay, without a group.',
  input: { group_id: id('group') },
  confirm: ({ group_id }) =>
    `Delete check group ${group_id}? Its checks stay, without a group. It cannot be undone.`,
  output: { plural: 'check_groups', item: DeletedView },

  async run({ group_id }, { pingera }: Deps, { signal }) {
    await pingera.checkGroups.delete(group_id, { signal });
    return one(
      { id: group_id, deleted: true },
      `Check group ${group_id} is deleted; its checks are in no group now`,
    );
  },
});
