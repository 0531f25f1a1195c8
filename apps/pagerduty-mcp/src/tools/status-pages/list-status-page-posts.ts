import { defineTool, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { postType, statusPage } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { findStatuses } from '../../status-page/find-statuses.ts';
import { PostView } from '../../views/status-page.ts';

export const listStatusPagePosts = defineTool({
  name: 'list_status_page_posts',
  toolset: 'status_pages',
  effect: 'read',
  description:
    'List what a status page told of incidents and maintenance; get_status_page_post has the updates of one.',
  input: {
    page_id: statusPage,
    post_type: postType.optional(),
    statuses: z.array(words(200)).optional().describe('As the page calls them, such as resolved'),
    reviewed_status: z.enum(['approved', 'not_reviewed']).optional(),
  },
  list: true,
  output: { plural: 'posts', item: PostView },

  async run({ page_id, statuses, ...filters }, { pagerduty }: Deps, { signal, page, warn }) {
    const pageId = await findPage(page_id, pagerduty, signal);
    const asked = { pagerduty, pageId, post_type: filters.post_type };
    const status =
      statuses === undefined ? undefined : await findStatuses(statuses, asked, { signal, warn });
    return pagerduty.statusPages.posts.list(pageId, { ...filters, status }, { signal }).slice(page);
  },
});
