import { defineTool, id, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { statusPage, updateManners, updateValues } from '../../inputs/status-page.ts';
import { findPage } from '../../status-page/find-page.ts';
import { namesIn, readBook } from '../../status-page/page-values.ts';
import { writeUpdate } from '../../status-page/post-update.ts';
import { wholeUpdate } from '../../status-page/whole-update.ts';
import { PostUpdateView } from '../../views/post-update.ts';

export const updatePostUpdate = defineTool({
  name: 'update_post_update',
  toolset: 'status_pages',
  effect: 'write',
  description:
    'Correct an update of a post; customers see the new words in place of the old. Subscribers hear of it only with notify_subscribers.',
  input: {
    page_id: statusPage,
    post_id: id('status_page_post'),
    post_update_id: id('post_update'),
    message: words(10_000).optional(),
    status: updateValues.status.optional(),
    severity: updateValues.severity.optional(),
    services: updateValues.services,
    ...updateManners,
  },
  output: { plural: 'post_updates', item: PostUpdateView },

  async run(
    { page_id, post_id, post_update_id, notify_subscribers, ...asked },
    { pagerduty }: Deps,
    { signal },
  ) {
    checkChange(asked);
    const { posts } = pagerduty.statusPages;
    const pageId = await findPage(page_id, pagerduty, signal);
    const [post, before] = await Promise.all([
      posts.get(pageId, post_id, {}, { signal }),
      posts.updates.get(pageId, post_id, post_update_id, { signal }),
    ]);
    const book = await readBook({ pagerduty, pageId, post_type: post.post_type }, { signal });
    const fields = writeUpdate(book, { ...asked, notify_subscribers });
    // It stays where it is among the updates.
    const { reported_at } = before;
    const body = { ...wholeUpdate(post_id, before, fields), reported_at };
    const update = await posts.updates.update(pageId, post_id, post_update_id, body, { signal });
    return one({ update, names: namesIn(book) }, `Update ${post_update_id} is changed`);
  },
});
