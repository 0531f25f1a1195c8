import { defineTool, id } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { partsOf } from '../../parts.ts';
import { findPage } from '../../status-page/find-page.ts';
import { namesIn, readBook } from '../../status-page/page-values.ts';
import { PostUpdateView } from '../../views/post-update.ts';

export const listPostUpdates = defineTool({
  name: 'list_post_updates',
  toolset: 'status_pages',
  effect: 'read',
  description: 'List the updates of a post on a status page.',
  input: {
    page_id: statusPage,
    post_id: id('status_page_post'),
    reviewed_status: z.enum(['approved', 'not_reviewed']).optional(),
  },
  list: true,
  output: { plural: 'post_updates', item: PostUpdateView },

  async run({ page_id, post_id, ...filters }, { pagerduty }: Deps, call) {
    const { signal, page } = call;
    const pageId = await findPage(page_id, pagerduty, signal);
    const updates = pagerduty.statusPages.posts.updates.list(pageId, post_id, filters, { signal });
    const [slice, book] = await Promise.all([
      updates.slice(page),
      readBook({ pagerduty, pageId }, { signal }, partsOf(call)),
    ]);
    const names = namesIn(book);
    return { ...slice, items: slice.items.map((update) => ({ update, names })) };
  },
});
