import { operations } from 'pingera-sdk';
import type { Call } from '../core/call.ts';
import { createFetch } from '../core/create-fetch.ts';
import { Faults } from '../core/faults.ts';
import type { Sandbox, SandboxOptions } from '../core/sandbox.ts';
import { foundAcmeOutdoor } from './acme/acme-outdoor.ts';
import type { Delivery } from './deliveries.ts';
import { handlers } from './handlers.ts';
import { advanceJobs } from './job-progress.ts';
import { foundLonePage } from './lone-page.ts';
import { advanceMaintenances } from './maintenances.ts';
import { invalidToken, refusals } from './refusals.ts';
import { findCaller, Session } from './session.ts';
import { versioned } from './versioned.ts';
import { World } from './world.ts';

export type { Fault, FaultKind, Faults } from '../core/faults.ts';
export type { Sandbox, SandboxOptions } from '../core/sandbox.ts';
export type { Delivery } from './deliveries.ts';

/** Credentials by role. */
export interface PingeraKeys {
  /** API key of Acme Outdoor, for `Authorization` as it is. */
  readonly apiKey: string;
  /** Token of the same organisation, for `Authorization: Bearer`. */
  readonly jwt: string;
  /** API key of another organisation, which has one page and two checks. */
  readonly onePage: string;
}

/** The Pingera API in memory, with the account of Acme Outdoor in it. */
export interface PingeraSandbox extends Sandbox {
  readonly keys: PingeraKeys;
  /** What subscribers of status pages were sent, oldest first. */
  readonly deliveries: readonly Delivery[];
}

const KEYS: PingeraKeys = {
  apiKey: 'sandbox-acme-outdoor-key',
  jwt: 'sandbox.acme-outdoor.token',
  onePage: 'sandbox-fjord-kayaks-key',
};

/** A new sandbox; the same seed and clock give the same answers. */
export function createPingeraSandbox({
  seed = 1,
  now = Date.now,
}: SandboxOptions = {}): PingeraSandbox {
  const faults = new Faults();
  const world = foundWorld(seed, now);
  const enter = (call: Call): Session => {
    advance(world);
    return admit(call, new Session(world, findCaller(world, call)));
  };
  const fetch = createFetch({ operations, handlers, faults, refusals, enter });
  return { fetch: versioned(fetch), faults, keys: KEYS, deliveries: world.deliveries };
}

function foundWorld(seed: number, now: () => number): World {
  const world = new World(seed, now);
  const startedAt = world.now();
  const acme = foundAcmeOutdoor(world, startedAt);
  world.accounts.set(KEYS.apiKey, acme);
  world.accounts.set(`Bearer ${KEYS.jwt}`, acme);
  world.accounts.set(KEYS.onePage, foundLonePage(world, startedAt));
  return world;
}

/** Brings the accounts up to the present. */
function advance(world: World): void {
  const now = world.now();
  for (const account of new Set(world.accounts.values())) {
    advanceJobs(account, now, () => world.newId());
    advanceMaintenances(world, account, now);
  }
}

/** Keeps out who needs a credential and has none, and who brings a wrong one. */
function admit(call: Call, session: Session): Session {
  const flags = operations[call.key]?.flags ?? [];
  const isOpen =
    flags.includes('noauth') ||
    (flags.includes('optionalauth') && !call.headers.has('authorization'));
  if (!isOpen && session.caller === undefined) throw invalidToken();
  return session;
}
