import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteStatusPagePost = defineTool({
  name: 'delete_status_page_post',
  toolset: 'status_pages',
  effect: 'destroy',
  description: 'Delete a post with its updates: customers no longer find it on the status page.',
  input: { page_id: statusPage, post_id: id('status_page_post') },
  output: { plural: 'posts', item: DeletedView },
  confirm: (input) => `Delete the status page post ${input.post_id} with its updates?`,

  async run({ page_id, post_id: id }, { pagerduty }: Deps, { signal }) {
    const pageId = await findPage(page_id, pagerduty, signal);
    await pagerduty.statusPages.posts.delete(pageId, id, { signal });
    return one({ id, deleted: true }, `Post ${id} is deleted`);
  },
});
