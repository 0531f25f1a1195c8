import { Random } from '../../core/random.ts';
import type { User } from '../account/entities.ts';
import type { People } from '../story/people.ts';

/** Whom a key stands for: a user, or the account itself. */
export type Caller =
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'account'; readonly readOnly: boolean };

/** API keys of the account, by the role they let a caller play. */
export interface SandboxKeys {
  /** Dana Reyes, responder of the team Payments. */
  readonly user: string;
  /** Sam Okafor, who is in no team but on a policy. */
  readonly userWithoutTeam: string;
  /** Helen Cho, manager of Payments, who is on no policy. */
  readonly manager: string;
  /** The account, no user: changes need a `From` header. */
  readonly account: string;
  /** The account again; changes are refused. */
  readonly readOnly: string;
}

/** All keys that the account knows. */
export class KeyRing {
  readonly keys: SandboxKeys;
  readonly #callers = new Map<string, Caller>();
  readonly #byUser = new Map<string, string>();

  constructor(seed: number, people: People) {
    const random = new Random(seed ^ 0x6b65_7973);
    for (const user of Object.values(people)) {
      const key = `u+${random.text(18, KEY_LETTERS)}`;
      this.#callers.set(key, { kind: 'user', user });
      this.#byUser.set(user.id, key);
    }
    this.keys = {
      user: this.of(people.dana.id),
      userWithoutTeam: this.of(people.sam.id),
      manager: this.of(people.helen.id),
      account: random.text(20, KEY_LETTERS),
      readOnly: random.text(20, KEY_LETTERS),
    };
    this.#callers.set(this.keys.account, { kind: 'account', readOnly: false });
    this.#callers.set(this.keys.readOnly, { kind: 'account', readOnly: true });
  }

  /** The key of a user; throws a `RangeError` for an id that no user has. */
  of(userId: string): string {
    const key = this.#byUser.get(userId);
    if (key === undefined) throw new RangeError(`${userId} is no user of the sandbox`);
    return key;
  }

  caller(key: string): Caller | undefined {
    return this.#callers.get(key);
  }
}

const KEY_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
