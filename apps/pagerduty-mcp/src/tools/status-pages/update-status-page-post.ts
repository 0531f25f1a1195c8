import { defineTool, id, isoDate, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { statusPage } from '../../inputs/status-page.ts';
import { checkDates } from '../../status-page/check-dates.ts';
import { findPage } from '../../status-page/find-page.ts';
import { PostView } from '../../views/status-page.ts';

export const updateStatusPagePost = defineTool({
  name: 'update_status_page_post',
  toolset: 'status_pages',
  effect: 'write',
  idempotent: true,
  description:
    'Change the title of a post on a status page, or when its maintenance is; customers see it at once. To say more use create_post_update.',
  input: {
    page_id: statusPage,
    post_id: id('status_page_post'),
    title: words(128).optional(),
    starts_at: isoDate().optional(),
    ends_at: isoDate().optional(),
  },
  output: { plural: 'posts', item: PostView },

  async run({ page_id, post_id, ...asked }, { pagerduty }: Deps, { signal }) {
    const change = checkChange(asked);
    const { posts } = pagerduty.statusPages;
    const pageId = await findPage(page_id, pagerduty, signal);
    const before = await posts.get(pageId, post_id, {}, { signal });
    const { title = before.title, starts_at = before.starts_at, ends_at = before.ends_at } = change;
    if (
      title === before.title &&
      isAt(starts_at, before.starts_at) &&
      isAt(ends_at, before.ends_at)
    ) {
      return one(before, `Post ${post_id} was so already; nothing was changed`);
    }
    const { post_type = 'incident' } = before;
    // Dates that nobody asked to change are sent as they are, whatever they are.
    const isDated = change.starts_at !== undefined || change.ends_at !== undefined;
    const dates = isDated
      ? checkDates(post_type, { starts_at, ends_at })
      : { starts_at: starts_at ?? null, ends_at: ends_at ?? null };
    // The API takes a post as a whole, but for its updates.
    const status_page = { id: pageId, type: 'status_page' };
    const whole = { type: 'status_page_post' as const, post_type, title, ...dates, status_page };
    const after = await posts.update(pageId, post_id, whole, { signal });
    return one({ ...before, ...after }, `Post ${post_id} is changed`);
  },
});

/** Whether two dates are one moment. */
function isAt(one: string | null | undefined, other: string | null | undefined): boolean {
  if (typeof one !== 'string' || typeof other !== 'string')
    return (one ?? null) === (other ?? null);
  return Date.parse(one) === Date.parse(other);
}
