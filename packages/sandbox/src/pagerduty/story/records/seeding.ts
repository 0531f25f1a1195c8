import type { Random } from '../../../core/random.ts';
import type { Account } from '../../account/account.ts';
import type { People } from '../people.ts';

/** What the story's records are made from. */
export interface Seeding {
  /** The account, complete but for its records, which go to `account.records`. */
  readonly account: Account;
  readonly people: People;
  readonly random: Random;
  /** The moment at which the account is made, epoch milliseconds. */
  readonly now: number;
}
