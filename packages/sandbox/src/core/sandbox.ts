import type { Faults } from './faults.ts';

/** What a sandbox starts from. */
export interface SandboxOptions {
  /** Changes ids and chances of the account, 1 unless told. */
  readonly seed?: number | undefined;
  /** The clock, epoch milliseconds; the account's past is laid out before the moment it is made. */
  readonly now?: (() => number) | undefined;
}

/** An API in memory, of which the state changes with its writes. */
export interface Sandbox {
  /** Stands in for the global `fetch` of a client; any host is answered. */
  readonly fetch: typeof globalThis.fetch;
  /** Disturbances to inject. */
  readonly faults: Faults;
}
