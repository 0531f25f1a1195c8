import { InputError } from 'mcp-kit';
import type { NewStatusPageUpdate, StatusPageUpdate } from 'pagerduty-sdk';
import type { writeUpdate } from './post-update.ts';

/** An update as a whole, as the API takes it: what is asked for, and the rest as it was before. */
export function wholeUpdate(
  postId: string,
  before: StatusPageUpdate,
  asked: ReturnType<typeof writeUpdate>,
): NewStatusPageUpdate {
  const { message = before.message, status = before.status, severity = before.severity } = asked;
  if (message === undefined || status === undefined || severity === undefined) {
    throw new InputError(
      'There is no update before this one to go on from',
      'Give message, status and severity.',
    );
  }
  return {
    ...{ type: 'status_page_post_update', post: { id: postId, type: 'status_page_post' } },
    ...{ message, status, severity },
    impacted_services: asked.impacted_services ?? before.impacted_services ?? [],
    update_frequency_ms: asked.update_frequency_ms ?? before.update_frequency_ms ?? null,
    notify_subscribers: asked.notify_subscribers ?? false,
  };
}
