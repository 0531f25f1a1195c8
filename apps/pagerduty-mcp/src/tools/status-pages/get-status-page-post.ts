import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { partsOf } from '../../parts.ts';
import { findPage } from '../../status-page/find-page.ts';
import { namesIn, readBook } from '../../status-page/page-values.ts';
import { PostWithUpdatesView } from '../../views/status-page-post.ts';

export const getStatusPagePost = defineTool({
  name: 'get_status_page_post',
  toolset: 'status_pages',
  effect: 'read',
  description: 'One post of a status page, with its updates.',
  input: { page_id: statusPage, post_id: id('status_page_post') },
  output: { plural: 'posts', item: PostWithUpdatesView },

  async run({ page_id, post_id }, { pagerduty }: Deps, call) {
    const { signal } = call;
    const pageId = await findPage(page_id, pagerduty, signal);
    const query = { include: ['status_page_post_update' as const] };
    const [post, book] = await Promise.all([
      pagerduty.statusPages.posts.get(pageId, post_id, query, { signal }),
      readBook({ pagerduty, pageId }, { signal }, partsOf(call)),
    ]);
    return one({ ...post, names: namesIn(book) }, post.title);
  },
});
