import { InputError } from 'mcp-kit';
import type { NewStatusPageSubscription, PagerDuty } from 'pagerduty-sdk';
import * as z from 'zod';
import { idOfValue, listValues } from './page-values.ts';

/** How a contact is reached. */
export function readChannel(text: string): Pick<NewStatusPageSubscription, 'channel' | 'contact'> {
  const contact = text.trim();
  if (z.email().safeParse(contact).success) return { channel: 'email', contact };
  if (z.url({ protocol: /^https$/ }).safeParse(contact).success) {
    return { channel: 'webhook', contact };
  }
  throw new InputError(
    'contact is neither an e-mail address nor an https URL',
    'Give who is to be told.',
  );
}

/** What of a page is subscribed to: a service, a post, or all of it. */
export async function findSubscribed(
  { pagerduty, pageId }: { readonly pagerduty: PagerDuty; readonly pageId: string },
  {
    service,
    post_id,
  }: { readonly service?: string | undefined; readonly post_id?: string | undefined },
  signal: AbortSignal,
): Promise<NewStatusPageSubscription['subscribable_object']> {
  if (service !== undefined && post_id !== undefined) {
    throw new InputError('Give service or post_id, not both', 'Or neither: the whole page.');
  }
  if (post_id !== undefined) return { id: post_id, type: 'status_page_post' };
  if (service === undefined) return { id: pageId, type: 'status_page' };
  const services = await listValues('services', { pagerduty, pageId }, { signal }).take(500);
  return { id: idOfValue(services, service, 'service'), type: 'status_page_service' };
}
