import { type Connection, createCallers, defaults } from 'mcp-kit';
import { hosts, type Region } from 'pagerduty-sdk';
import { app } from './app.ts';
import { createCaller, type Reach } from './caller.ts';
import type { Deps } from './deps.ts';
import { readRoutingKey } from './events/read-routing-key.ts';

/** Headers in which a caller over HTTP may send a credential, the first that is there counts. */
export const credentialHeaders = ['x-pagerduty-token', 'authorization'] as const;

/** The account that is served, and how it is reached. */
export interface Account {
  /** Whether the account is one in memory, in place of all that is said of a real one. */
  readonly sandbox: boolean;
  /** The server's own credential, where it has one. */
  readonly credential: string | undefined;
  /** The user whom changes are made for, with an own credential that belongs to none. */
  readonly userEmail: string | undefined;
  /** Key of the integration that events go to unless told, with the own credential only. */
  readonly routingKey?: string | undefined;
  readonly region: Region;
  readonly baseUrl?: string | undefined;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly fetch?: Reach['fetch'];
}

/** Makes the API ready to be called, with any credential; sends nothing. */
export async function connect(account: Account): Promise<Connection<Deps>> {
  const { credential, routingKey, fetch, upstream } = await findAccount(account);
  const reach = readReach(account, fetch);
  const callers = createCallers<Deps>({
    max: defaults.maxCallers,
    // E-mail and routing key are the owner's: nobody else's key may act in their name.
    create: (key, principal) =>
      createCaller(key, principal, {
        ...reach,
        ...(key === credential
          ? { userEmail: account.userEmail, routingKey }
          : { userEmail: undefined }),
      }),
  });
  const secrets = [credential, routingKey].filter((secret) => secret !== undefined);
  return { callers, credential, upstream, secrets };
}

async function findAccount(account: Account) {
  if (!account.sandbox) {
    const { credential, region, baseUrl, fetch } = account;
    const routingKey = readRoutingKey(account.routingKey);
    return { credential, routingKey, fetch, upstream: baseUrl ?? hosts[region] };
  }
  const { createPagerDutySandbox } = await import('sandbox/pagerduty');
  const made = createPagerDutySandbox();
  const { routingKey, fetch } = made;
  return { credential: made.keys.user, routingKey, fetch, upstream: undefined };
}

function readReach(
  { region, baseUrl, timeoutMs, retries }: Account,
  fetch: Reach['fetch'],
): Omit<Reach, 'userEmail' | 'routingKey'> {
  return {
    region,
    baseUrl,
    timeoutMs,
    deadlineMs: Math.max(timeoutMs, defaults.apiDeadlineMs),
    retries,
    fetch,
    headers: { 'User-Agent': `${app.name}/${app.version}` },
  };
}
