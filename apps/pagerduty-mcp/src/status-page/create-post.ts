import type { PagerDuty, StatusPagePost } from 'pagerduty-sdk';
import * as z from 'zod';
import type { PageBook, PostType } from './page-values.ts';
import { type AskedUpdate, writeUpdate } from './post-update.ts';

const Made = z.object({
  post: z.object({ id: z.string(), updates: z.array(z.object({ id: z.string() })).optional() }),
});

interface Place {
  readonly pagerduty: PagerDuty;
  readonly pageId: string;
  readonly book: PageBook;
}

interface Wanted {
  readonly post: {
    readonly post_type: PostType;
    readonly title: string;
    readonly starts_at: string | null;
    readonly ends_at: string | null;
  };
  /** The first update, with all that one needs. */
  readonly update: AskedUpdate;
}

/** Makes a post with its first update, and gives it with what was sent, which the answer leaves out. */
export async function createPost(
  { pagerduty, pageId, book }: Place,
  { post, update: asked }: Wanted,
  signal: AbortSignal,
): Promise<StatusPagePost> {
  const written = writeUpdate(book, asked);
  const update = {
    ...written,
    impacted_services: written.impacted_services ?? [],
    update_frequency_ms: written.update_frequency_ms ?? null,
  };
  const status_page = { id: pageId, type: 'status_page' };
  // The document wants an update to name its post, which does not exist yet.
  const answer = await pagerduty.requestAny('POST /status_pages/{id}/posts', {
    path: { id: pageId },
    body: { post: { type: 'status_page_post', ...post, status_page, updates: [update] } },
    signal,
  });
  const made = Made.safeParse(answer).data?.post;
  const [first] = made?.updates ?? [];
  return {
    ...post,
    ...(made === undefined ? {} : { id: made.id }),
    status_page,
    updates: [{ ...shown(update), ...(first === undefined ? {} : { id: first.id }) }],
  };
}

type Written = Omit<ReturnType<typeof writeUpdate>, 'update_frequency_ms'>;

/** What was sent, as the API shows it. */
function shown({ message, status, severity, impacted_services, notify_subscribers }: Written) {
  return {
    ...(message === undefined ? {} : { message }),
    ...(status === undefined ? {} : { status }),
    ...(severity === undefined ? {} : { severity }),
    ...(impacted_services === undefined ? {} : { impacted_services }),
    ...(notify_subscribers === undefined ? {} : { notify_subscribers }),
  };
}
