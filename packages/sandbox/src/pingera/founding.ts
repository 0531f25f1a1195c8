import type { Account } from './account.ts';
import type { World } from './world.ts';

/** What the parts of an account are made from. */
export interface Founding {
  readonly world: World;
  readonly account: Account;
  /** Epoch milliseconds; all times of the account are relative to it. */
  readonly now: number;
}
