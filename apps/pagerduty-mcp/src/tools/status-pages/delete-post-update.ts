import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deletePostUpdate = defineTool({
  name: 'delete_post_update',
  toolset: 'status_pages',
  effect: 'destroy',
  description: 'Delete one update of a post: customers no longer see it on the status page.',
  input: {
    page_id: statusPage,
    post_id: id('status_page_post'),
    post_update_id: id('post_update'),
  },
  output: { plural: 'post_updates', item: DeletedView },
  confirm: (input) => `Delete the update ${input.post_update_id} of the post ${input.post_id}?`,

  async run({ page_id, post_id, post_update_id: id }, { pagerduty }: Deps, { signal }) {
    const pageId = await findPage(page_id, pagerduty, signal);
    await pagerduty.statusPages.posts.updates.delete(pageId, post_id, id, { signal });
    return one({ id, deleted: true }, `Update ${id} is deleted`);
  },
});
