import type { PagerDuty, StatusPagePost } from 'pagerduty-sdk';
import { type PageBook, readBook } from './page-values.ts';

interface Place {
  readonly pagerduty: PagerDuty;
  readonly pageId: string;
  readonly postId: string;
}

/** A post with its updates in full, and what posts of its type can say. */
export async function readPost(
  { pagerduty, pageId, postId }: Place,
  signal: AbortSignal,
): Promise<{ readonly post: StatusPagePost; readonly book: PageBook }> {
  const query = { include: ['status_page_post_update' as const] };
  const post = await pagerduty.statusPages.posts.get(pageId, postId, query, { signal });
  const book = await readBook({ pagerduty, pageId, post_type: post.post_type }, { signal });
  return { post, book };
}
