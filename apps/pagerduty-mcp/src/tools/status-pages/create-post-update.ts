import { defineTool, id, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { statusPage, updateManners, updateValues } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { namesIn } from '../../status-page/page-values.ts';
import { latestOf, writeUpdate } from '../../status-page/post-update.ts';
import { readPost } from '../../status-page/read-post.ts';
import { wholeUpdate } from '../../status-page/whole-update.ts';
import { PostUpdateView } from '../../views/post-update.ts';

export const createPostUpdate = defineTool({
  name: 'create_post_update',
  toolset: 'status_pages',
  effect: 'write',
  description:
    'Add an update to a post; everybody who can see the status page sees it at once. Status, severity and services stay as in the last update unless given.',
  input: {
    page_id: statusPage,
    post_id: id('status_page_post'),
    message: words(10_000),
    status: updateValues.status.optional(),
    severity: updateValues.severity.optional(),
    services: updateValues.services,
    ...updateManners,
  },
  output: { plural: 'post_updates', item: PostUpdateView },

  async run({ page_id, post_id, ...asked }, { pagerduty }: Deps, { signal }) {
    const pageId = await findPage(page_id, pagerduty, signal);
    const { post, book } = await readPost({ pagerduty, pageId, postId: post_id }, signal);
    const latest = { ...latestOf(post.updates), update_frequency_ms: null };
    const whole = wholeUpdate(post_id, latest, writeUpdate(book, asked));
    const { updates } = pagerduty.statusPages.posts;
    const update = await updates.create(pageId, post_id, whole, { signal });
    const heard = asked.notify_subscribers ? 'subscribers are told' : 'subscribers are not told';
    return one({ update, names: namesIn(book) }, `Update posted for all to see; ${heard}`);
  },
});
