import { operations } from 'pagerduty-sdk';
import type { Call } from '../../core/call.ts';
import { Refusal } from '../../core/reply.ts';
import type { Account } from '../account/account.ts';
import type { User } from '../account/entities.ts';
import { markMaintained } from '../changes/mark-maintained.ts';
import { wakeSnoozed } from '../changes/wake-snoozed.ts';
import { SECOND } from '../time/duration.ts';
import type { Context } from './context.ts';
import type { Caller, KeyRing } from './keys.ts';
import type { RateLimit } from './rate-limit.ts';
import { failure } from './refusals.ts';

/** Lets a call in: its key, the rate limit, what the key may do, and whom it does it for. */
export function enter({ account, ring, limit, now }: Gate, { key, headers }: Call): Context {
  const token = tokenOf(headers);
  const caller = ring.caller(token);
  if (caller === undefined) {
    throw new Refusal(failure(401, 2006, 'Authentication failed', ['The API key is not known']));
  }
  if (!limit.spend(token)) throw new Refusal(failure(429, 2020, 'Rate Limit Exceeded'));
  const operation = operations[key];
  if (operation?.effect !== 'read' && caller.kind === 'account' && caller.readOnly) {
    throw new Refusal(failure(403, 2010, 'Access Denied', ['The API key is read-only']));
  }
  const isFor = operation?.flags.includes('from') === true;
  const actor = isFor ? findActor(account, caller, headers.get('from')) : userOf(caller);
  const instant = Math.floor(now() / SECOND) * SECOND;
  wakeSnoozed(account, instant);
  markMaintained(account, instant);
  return { account, caller: refreshed(account, caller), actor, now: instant };
}

/** The caller as they are now: users change, and keys stay. */
function refreshed({ users }: Account, caller: Caller): Caller {
  if (caller.kind !== 'user') return caller;
  return { ...caller, user: users.get(caller.user.id) ?? caller.user };
}

/** What stands between a caller and the account. */
interface Gate {
  readonly account: Account;
  readonly ring: KeyRing;
  readonly limit: RateLimit;
  readonly now: () => number;
}

/** The key of an `Authorization` header; empty when there is none. */
export function tokenOf(headers: Headers): string {
  const given = headers.get('authorization') ?? '';
  return /^(?:Token token=|Bearer )(?<key>\S+)$/i.exec(given)?.groups?.['key'] ?? '';
}

function findActor(account: Account, caller: Caller, from: string | null): User | undefined {
  if (from === null) {
    if (caller.kind === 'user') return caller.user;
    const message = `You must specify a user's email address in the "From" header to perform this action`;
    throw new Refusal(failure(400, 2001, message, [message]));
  }
  const email = from.trim().toLowerCase();
  for (const user of account.users.values()) if (user.email === email) return user;
  throw new Refusal(failure(400, 1008, 'Requester User Not Found'));
}

function userOf(caller: Caller): User | undefined {
  return caller.kind === 'user' ? caller.user : undefined;
}
