import type { Call } from '../core/call.ts';
import type { Handler } from '../core/create-fetch.ts';
import type { Account } from './account.ts';
import { toNaive } from './dates.ts';
import { invalidToken } from './refusals.ts';
import type { World } from './world.ts';

/** One call as its operation sees it: the state, the time, and who calls. */
export class Session {
  readonly world: World;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whose credential came with the call, if a known one did. */
  readonly caller: Account | undefined;

  constructor(world: World, caller: Account | undefined) {
    this.world = world;
    this.now = world.now();
    this.caller = caller;
  }

  /** The caller's account; throws a 401 when there is none. */
  get account(): Account {
    if (this.caller === undefined) throw invalidToken();
    return this.caller;
  }

  /** The time in the API's form. */
  get stamp(): string {
    return toNaive(this.now);
  }

  newId(): string {
    return this.world.newId();
  }
}

/** Operations of one resource, by operation key. */
export type Handlers = Readonly<Record<string, Handler<Session>>>;

/** A path parameter; the empty text when the path has none of that name. */
export function pathValue(call: Call, name: string): string {
  return call.path[name] ?? '';
}

/** Whose credential the call brings: a key as it is, or a token after `Bearer`. */
export function findCaller(world: World, { headers }: Call): Account | undefined {
  const header = headers.get('authorization')?.trim() ?? '';
  return world.accounts.get(header.replace(/^bearer\s+/i, 'Bearer '));
}
