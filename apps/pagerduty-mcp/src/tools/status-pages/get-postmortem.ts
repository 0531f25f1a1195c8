import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { PostmortemView } from '../../views/postmortem.ts';

export const getPostmortem = defineTool({
  name: 'get_postmortem',
  toolset: 'status_pages',
  effect: 'read',
  description: 'The postmortem of a post on a status page, where it has one.',
  input: { page_id: statusPage, post_id: id('status_page_post') },
  output: { plural: 'postmortems', item: PostmortemView },

  async run({ page_id, post_id }, { pagerduty }: Deps, { signal }) {
    const { posts } = pagerduty.statusPages;
    const pageId = await findPage(page_id, pagerduty, signal);
    const post = await posts.get(pageId, post_id, {}, { signal });
    if (!post.postmortem) {
      return {
        items: [],
        description: `Post ${post_id} has no postmortem; write one with save_postmortem`,
      };
    }
    const postmortem = await posts.postmortem.get(pageId, post_id, { signal });
    return one(postmortem, `Postmortem of ${post.title ?? post_id}`);
  },
});
