import { from, view } from 'mcp-kit';
import type { StatusPage, StatusPagePost } from 'pagerduty-sdk';
import * as z from 'zod';

/** A status page. */
export const StatusPageView = view<StatusPage>({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  status_page_type: z.string(),
  published_at: z.string(),
});

/** The fields of a post that every tool shows. */
export const postFields = {
  id: z.string(),
  post_type: z.string(),
  title: z.string(),
  starts_at: z.string(),
  ends_at: z.string(),
  page_id: from(z.string(), ({ status_page }: StatusPagePost) => status_page?.id),
  has_postmortem: from(z.literal(true), ({ postmortem }: StatusPagePost) =>
    postmortem === undefined || postmortem === null ? undefined : true,
  ),
};

/** A post as lists show it. */
export const PostView = view<StatusPagePost>({
  ...postFields,
  update_count: from(z.int(), ({ updates }) => updates?.length),
});
