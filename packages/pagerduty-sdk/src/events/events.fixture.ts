import { fakeFetch, type Reply, type SentRequest } from 'fake-fetch';
import { PagerDutyEvents, type PagerDutyEventsOptions } from './client.ts';
import type { TriggerEvent } from './event.ts';

export const routingKey = 'e93facc04764012d7bfb002500d5d1a6';

/** A client that gets the replies in order, and what it has sent. */
export function eventsClient(
  replies: readonly Reply[],
  options: Partial<PagerDutyEventsOptions> = {},
): { readonly events: PagerDutyEvents; readonly requests: readonly SentRequest[] } {
  const { fetch, requests } = fakeFetch(...replies);
  return { events: new PagerDutyEvents({ routingKey, fetch, ...options }), requests };
}

/** What PagerDuty answers to an alert event. */
export function accepted(dedup_key?: string): Response {
  const body = { status: 'success', message: 'Event processed', dedup_key };
  return Response.json(body, { status: 202 });
}

/** The smallest alert, under a key if given. */
export function alert(dedup_key?: string): TriggerEvent {
  return {
    payload: { summary: 'Disk full', source: 'db-3', severity: 'critical' },
    ...(dedup_key === undefined ? {} : { dedup_key }),
  };
}
