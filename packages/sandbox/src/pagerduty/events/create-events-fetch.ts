import { createFetch, type Refusals } from '../../core/create-fetch.ts';
import type { Faults } from '../../core/faults.ts';
import type { Account } from '../account/account.ts';
import { markMaintained } from '../changes/mark-maintained.ts';
import { wakeSnoozed } from '../changes/wake-snoozed.ts';
import { SECOND } from '../time/duration.ts';
import { enqueueAlert } from './alert-event.ts';
import { enqueueChange } from './change-event.ts';

const handlers = {
  'POST /v2/enqueue': enqueueAlert,
  'POST /v2/change/enqueue': enqueueChange,
};

const told = (status: number, message: string) => ({
  status,
  body: { status: 'error', message, errors: [message] },
});

const refusals: Refusals = {
  notFound: () => told(404, 'Not Found'),
  notServed: () => told(501, 'Not Implemented'),
  malformedBody: () => told(400, 'The body is not JSON'),
  fault: (status) => told(status, status === 429 ? 'Rate limit exceeded' : 'Event not processed'),
};

interface Source {
  readonly account: Account;
  readonly faults: Faults;
  readonly now: () => number;
}

/** A `fetch` that stands for the Events API, which is another host than that of the REST API. */
export function createEventsFetch({ account, faults, now }: Source): typeof globalThis.fetch {
  return createFetch({
    operations: handlers,
    handlers,
    faults,
    refusals,
    enter() {
      const instant = Math.floor(now() / SECOND) * SECOND;
      wakeSnoozed(account, instant);
      markMaintained(account, instant);
      return { account, now: instant };
    },
  });
}

/** Whether a request is for the Events API. */
export function isEvent(input: Parameters<typeof globalThis.fetch>[0]): boolean {
  const url = typeof input === 'object' && 'url' in input ? input.url : input;
  return new URL(url).pathname.startsWith('/v2/');
}
