import { defineTool, isoDate, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { postType, statusPage, updateManners, updateValues } from '../../inputs/status-page.ts';
import { checkDates } from '../../status-page/check-dates.ts';
import { createPost } from '../../status-page/create-post.ts';
import { findPage } from '../../status-page/find-page.ts';
import { namesIn, readBook } from '../../status-page/page-values.ts';
import { PostWithUpdatesView } from '../../views/status-page-post.ts';

export const createStatusPagePost = defineTool({
  name: 'create_status_page_post',
  toolset: 'status_pages',
  effect: 'write',
  description:
    'Tell customers of an incident or a maintenance: everybody who can see the page sees it at once. Subscribers hear of it only with notify_subscribers.',
  input: {
    page_id: statusPage,
    post_type: postType,
    title: words(128),
    message: words(10_000),
    ...updateValues,
    starts_at: isoDate().optional().describe('Maintenance only, as ends_at'),
    ends_at: isoDate().optional(),
    ...updateManners,
  },
  output: { plural: 'posts', item: PostWithUpdatesView },

  async run(
    { page_id, post_type, title, starts_at, ends_at, ...update },
    { pagerduty }: Deps,
    { signal },
  ) {
    const dates = checkDates(post_type, { starts_at, ends_at });
    const pageId = await findPage(page_id, pagerduty, signal);
    const book = await readBook({ pagerduty, pageId, post_type }, { signal });
    const post = { post_type, title, ...dates };
    const made = await createPost({ pagerduty, pageId, book }, { post, update }, signal);
    const heard = update.notify_subscribers ? 'subscribers are told' : 'subscribers are not told';
    return one({ ...made, names: namesIn(book) }, `Posted for all to see; ${heard}`);
  },
});
