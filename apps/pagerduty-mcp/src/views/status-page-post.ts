import { from, view } from 'mcp-kit';
import type { StatusPagePost } from 'pagerduty-sdk';
import * as z from 'zod';
import { PostUpdateView } from './post-update.ts';
import { postFields } from './status-page.ts';

/** A post in full, and what the things that its updates point to are called. */
interface NamedPost extends StatusPagePost {
  readonly names: ReadonlyMap<string, string>;
}

/** A post with its updates. */
export const PostWithUpdatesView = view<NamedPost>({
  ...postFields,
  updates: from(z.array(z.looseObject({ message: z.string().optional() })), ({ updates, names }) =>
    updates?.map((update) => PostUpdateView.show({ update, names }).item),
  ),
});
