import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteComponent = defineTool({
  name: 'delete_component',
  toolset: 'components',
  effect: 'destroy',
  description:
    'Take a component off its status page; list_components still shows it with show_deleted. A group goes for good.',
  input: { page_id: id('page').optional(), component_id: id('component') },
  confirm: ({ component_id }) =>
    `Delete component ${component_id}? Visitors no longer see it; a group goes for good, and its members become ungrouped. It cannot be undone.`,
  output: { plural: 'components', item: DeletedView },

  async run({ page_id, component_id }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    await pingera.components.delete(pageId, component_id, { signal });
    return one(
      { id: component_id, deleted: true },
      `Component ${component_id} is deleted from page ${pageId}`,
    );
  },
});
