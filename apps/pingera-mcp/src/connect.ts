import { type Connection, createCallers, defaults, id, UsageError } from 'mcp-kit';
import { host } from 'pingera-sdk';
import { app } from './app.ts';
import { createCaller, type Reach } from './caller.ts';
import type { Deps } from './deps.ts';

/** Headers in which a caller over HTTP may send a credential. */
export const credentialHeaders = ['authorization'] as const;

/** The account that is served, and how it is reached. */
export interface Account {
  /** Whether the account is one in memory, in place of all that is said of a real one. */
  readonly sandbox: boolean;
  /** The server's own credential, where it has one; a JWT begins with `Bearer `. */
  readonly credential: string | undefined;
  /** The page that is meant when a tool is given none, with the own credential. */
  readonly pageId: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly fetch?: Reach['fetch'];
}

/** Makes the API ready to be called, with any credential; sends nothing. */
export async function connect(account: Account): Promise<Connection<Deps>> {
  const { credential, upstream, ...found } = await findAccount(account);
  const reach = { ...readReach(account), ...found };
  const callers = createCallers<Deps>({
    max: defaults.maxCallers,
    // The page is one of the owner's account: to other keys it means nothing.
    create: (key, principal) =>
      createCaller(key, principal, {
        ...reach,
        pageId: key === credential ? account.pageId : undefined,
      }),
  });
  const secrets = credential === undefined ? [] : [credential, bare(credential)];
  return { callers, credential, upstream, secrets };
}

/** The id of a page as it was set; one that cannot be an id is a {@link UsageError}. */
export function checkPageId(pageId: string | undefined, setting: string): string | undefined {
  if (pageId === undefined || id('page').safeParse(pageId).success) return pageId;
  throw new UsageError(`${setting} is not the id of a page, such as a1b2c3d4e5f6: see list_pages`);
}

/** Names the account in memory wherever a server says what it talks to. */
const sandboxUrl = 'https://sandbox.invalid/v1';

async function findAccount({ sandbox, credential, baseUrl, fetch }: Account) {
  if (!sandbox) {
    return { credential, baseUrl, fetch, upstream: baseUrl ?? host };
  }
  const { createPingeraSandbox } = await import('sandbox/pingera');
  const made = createPingeraSandbox();
  const { apiKey } = made.keys;
  return { credential: apiKey, baseUrl: sandboxUrl, fetch: made.fetch, upstream: undefined };
}

function bare(credential: string): string {
  return credential.replace(/^bearer\s+/i, '');
}

function readReach({ timeoutMs, retries }: Account): Omit<Reach, 'pageId'> {
  return {
    timeoutMs,
    deadlineMs: Math.max(timeoutMs, defaults.apiDeadlineMs),
    retries,
    headers: { 'User-Agent': `${app.name}/${app.version}` },
  };
}
