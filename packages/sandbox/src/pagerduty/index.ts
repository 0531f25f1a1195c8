import { operations } from 'pagerduty-sdk';
import { createFetch } from '../core/create-fetch.ts';
import { Faults } from '../core/faults.ts';
import type { Sandbox, SandboxOptions } from '../core/sandbox.ts';
import type { Account } from './account/account.ts';
import { createEventsFetch, isEvent } from './events/create-events-fetch.ts';
import { handlers } from './handlers/index.ts';
import { enter, tokenOf } from './request/enter.ts';
import { KeyRing, type SandboxKeys } from './request/keys.ts';
import { RateLimit } from './request/rate-limit.ts';
import { refusals } from './request/refusals.ts';
import { makeAccount } from './story/make-account.ts';

export type { Fault, FaultKind, Faults } from '../core/faults.ts';
export type { SandboxOptions } from '../core/sandbox.ts';
export type { SandboxKeys } from './request/keys.ts';

/** A PagerDuty account in memory. */
export interface PagerDutySandbox extends Sandbox {
  readonly keys: SandboxKeys;
  /** What events of the Checkout API's monitoring are sent with. */
  readonly routingKey: string;
  /** The API key of a user; throws a `RangeError` for an id that no user has. */
  keyOf(userId: string): string;
}

/** Makes the account of Acme Outdoor, in the middle of an outage of its checkout. */
export function createPagerDutySandbox({
  seed = 1,
  now = Date.now,
}: SandboxOptions = {}): PagerDutySandbox {
  const { account, people } = makeAccount(seed, now());
  const ring = new KeyRing(seed, people);
  const limit = new RateLimit(now);
  const faults = new Faults();
  const gate = { account, ring, limit, now };
  const sendEvent = createEventsFetch({ account, faults, now });
  const request = createFetch({
    operations,
    handlers,
    faults,
    refusals,
    enter: (call) => enter(gate, call),
    headers({ headers }) {
      const token = tokenOf(headers);
      const limits = ring.caller(token) === undefined ? {} : limit.headers(token);
      return { ...limits, 'x-request-id': account.ids.request() };
    },
  });
  return {
    fetch: (input, init) => (isEvent(input) ? sendEvent(input, init) : request(input, init)),
    faults,
    keys: ring.keys,
    routingKey: findRoutingKey(account),
    keyOf: (userId) => ring.of(userId),
  };
}

function findRoutingKey({ services }: Account): string {
  const checkout = [...services.values()].find(({ name }) => name === 'Checkout API');
  return checkout?.integrations[0]?.key ?? '';
}
