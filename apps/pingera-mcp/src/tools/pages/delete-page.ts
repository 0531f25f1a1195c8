import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

const lost = 'components, incidents, subscribers and history';

export const deletePage = defineTool({
  name: 'delete_page',
  toolset: 'pages',
  effect: 'destroy',
  description: `Delete a status page with its ${lost}. To hide it, make it private with patch_page.`,
  input: { page_id: id('page') },
  confirm: ({ page_id }) =>
    `Delete status page ${page_id}? Its ${lost} go with it. It cannot be undone.`,
  output: { plural: 'pages', item: DeletedView },

  async run({ page_id }, { pingera }: Deps, { signal }) {
    await pingera.pages.delete(page_id, { signal });
    return one(
      { id: page_id, deleted: true },
      `Status page ${page_id} is deleted, with its ${lost}`,
    );
  },
});
