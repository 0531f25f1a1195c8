import { Random } from '../core/random.ts';
import type { Account } from './account.ts';
import type { Delivery } from './deliveries.ts';

const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** All accounts, the clock and the source of ids. */
export class World {
  /** Accounts by credential, as the `Authorization` header holds it. */
  readonly accounts = new Map<string, Account>();
  readonly deliveries: Delivery[] = [];
  readonly now: () => number;
  readonly random: Random;

  constructor(seed: number, now: () => number) {
    this.random = new Random(seed);
    this.now = now;
  }

  /** A new id: 12 lower-case letters and digits. */
  newId(): string {
    return this.random.text(12, ID_ALPHABET);
  }
}
