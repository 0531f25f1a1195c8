import type { OperationKey } from 'pagerduty-sdk';
import type { Call } from '../../core/call.ts';
import type { Handler as CoreHandler } from '../../core/create-fetch.ts';
import type { Account } from '../account/account.ts';
import type { User } from '../account/entities.ts';
import type { Caller } from './keys.ts';

/** What a handler works with. */
export interface Context {
  readonly account: Account;
  readonly caller: Caller;
  /** User whom a change is made for; the key's own, or the one that `From` names. */
  readonly actor: User | undefined;
  /** The moment of the call, epoch milliseconds cut to the second. */
  readonly now: number;
}

export type Handler = CoreHandler<Context>;
/** Handlers by the operation that they serve. */
export type Handlers = Readonly<Partial<Record<OperationKey, Handler>>>;
export type { Call };
