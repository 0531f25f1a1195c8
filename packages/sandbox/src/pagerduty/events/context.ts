import type { Handler } from '../../core/create-fetch.ts';
import type { Account } from '../account/account.ts';

/** What an event works with: its key stands in its body, and nothing else says who sends it. */
interface EventContext {
  readonly account: Account;
  /** The moment of the event, epoch milliseconds cut to the second. */
  readonly now: number;
}

export type EventHandler = Handler<EventContext>;
