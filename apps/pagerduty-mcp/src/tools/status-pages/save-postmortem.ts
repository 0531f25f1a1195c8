import { defineTool, id, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { statusPage, updateManners } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { PostmortemView } from '../../views/postmortem.ts';

export const savePostmortem = defineTool({
  name: 'save_postmortem',
  toolset: 'status_pages',
  effect: 'write',
  idempotent: true,
  description:
    'Write the postmortem of a post, in place of the one there is; everybody who can see the status page sees it at once.',
  input: {
    page_id: statusPage,
    post_id: id('status_page_post'),
    message: words(10_000).describe('Rich text'),
    notify_subscribers: updateManners.notify_subscribers,
  },
  output: { plural: 'postmortems', item: PostmortemView },

  async run({ page_id, post_id, ...said }, { pagerduty }: Deps, { signal }) {
    const pageId = await findPage(page_id, pagerduty, signal);
    const saved = await pagerduty.statusPages.posts.postmortem.update(
      pageId,
      post_id,
      {
        type: 'status_page_post_postmortem',
        post: { id: post_id, type: 'status_page_post' },
        ...said,
      },
      { signal },
    );
    const heard = said.notify_subscribers ? 'subscribers are told' : 'subscribers are not told';
    return one(saved, `Postmortem of post ${post_id} is saved; ${heard}`);
  },
});
