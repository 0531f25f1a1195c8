import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteComponentGroup = defineTool({
  name: 'delete_component_group',
  toolset: 'components',
  effect: 'destroy',
  description: 'Delete a group of components for good; its members stay, ungrouped.',
  input: { page_id: id('page').optional(), group_id: id('component_group') },
  aliases: { component_id: 'group_id', component_group_id: 'group_id' },
  confirm: ({ group_id }) =>
    `Delete component group ${group_id}? Its members stay, ungrouped. It cannot be undone.`,
  output: { plural: 'component_groups', item: DeletedView },

  async run({ page_id, group_id }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    await pingera.componentGroups.delete(pageId, group_id, { signal });
    return one(
      { id: group_id, deleted: true },
      `Component group ${group_id} is deleted; its members are ungrouped`,
    );
  },
});
