import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deletePostmortem = defineTool({
  name: 'delete_postmortem',
  toolset: 'status_pages',
  effect: 'destroy',
  description: 'Delete the postmortem of a post: customers no longer see it on the status page.',
  input: { page_id: statusPage, post_id: id('status_page_post') },
  output: { plural: 'postmortems', item: DeletedView },
  confirm: (input) => `Delete the postmortem of the post ${input.post_id}?`,

  async run({ page_id, post_id }, { pagerduty }: Deps, { signal }) {
    const pageId = await findPage(page_id, pagerduty, signal);
    await pagerduty.statusPages.posts.postmortem.delete(pageId, post_id, { signal });
    return one({ id: post_id, deleted: true }, `The postmortem of post ${post_id} is deleted`);
  },
});
