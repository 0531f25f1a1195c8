import { from, view } from 'mcp-kit';
import type { StatusPagePostmortem } from 'pagerduty-sdk';
import * as z from 'zod';

/** What a post's incident was in the end. */
export const PostmortemView = view<StatusPagePostmortem>({
  id: z.string(),
  post_id: from(z.string(), ({ post }) => post?.id),
  message: z.string(),
  notify_subscribers: z.boolean(),
  reported_at: z.string(),
});
