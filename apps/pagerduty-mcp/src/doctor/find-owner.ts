import type { Finding } from 'mcp-kit';
import { ApiError, type PagerDuty, type Region } from 'pagerduty-sdk';
import { describeKey } from './key-shape.ts';

/** Whom a key acts for, or where it is refused. */
export type Owner =
  | { readonly kind: 'user'; readonly name: string; readonly email: string }
  | { readonly kind: 'account'; readonly abilities: number | undefined }
  | { readonly kind: 'unknown'; readonly why: string }
  | { readonly kind: 'refused'; readonly elsewhere: 'accepted' | 'refused' | 'unknown' };

/** The key and where it is used. */
interface Use {
  readonly credential: string | undefined;
  readonly region: Region;
  readonly baseUrl: string | undefined;
}

type MakeClient = (region?: Region) => PagerDuty;

/** Asks who the key is; one that is refused is tried in the other region too. */
export async function findOwner(makeClient: MakeClient, { region, baseUrl }: Use): Promise<Owner> {
  const owner = await ask(makeClient());
  if (owner.kind !== 'refused' || baseUrl !== undefined) return owner;
  const elsewhere = await ask(makeClient(otherOf(region))).catch(() => undefined);
  if (elsewhere === undefined) return owner;
  return { kind: 'refused', elsewhere: elsewhere.kind === 'refused' ? 'refused' : 'accepted' };
}

async function ask(client: PagerDuty): Promise<Owner> {
  try {
    const { name = '', email = '' } = await client.users.me();
    return { kind: 'user', name, email };
  } catch (error) {
    const status = error instanceof ApiError ? error.status : undefined;
    if (status === 401) return { kind: 'refused', elsewhere: 'unknown' };
    // Keys of the account and tokens of apps are nobody's.
    if (status === 400) return askAccount(client);
    if (error instanceof ApiError && status === 403) return { kind: 'unknown', why: error.message };
    throw error;
  }
}

async function askAccount(client: PagerDuty): Promise<Owner> {
  try {
    const abilities = await client.abilities.list().take(1_000);
    return { kind: 'account', abilities: abilities.length };
  } catch (error) {
    const isForbidden = error instanceof ApiError && error.status === 403;
    if (isForbidden) return { kind: 'account', abilities: undefined };
    throw error;
  }
}

/** The owner as a finding about the key. */
export function describeOwner(owner: Owner, use: Use): Finding {
  switch (owner.kind) {
    case 'user':
      return { status: 'ok', finding: `accepted: of the user ${owner.name} (${owner.email})` };
    case 'account': {
      const count = owner.abilities === undefined ? '' : `, with ${owner.abilities} abilities`;
      return { status: 'ok', finding: `accepted: of the account, not of a user${count}` };
    }
    case 'unknown':
      return {
        status: 'warn',
        finding: `accepted, but not told whose it is: ${owner.why}`,
        advice: 'See permissions for what it may read.',
      };
    case 'refused':
      return describeRefusal(owner.elsewhere, use);
  }
}

function describeRefusal(elsewhere: 'accepted' | 'refused' | 'unknown', use: Use): Finding {
  const { region, baseUrl, credential = '' } = use;
  const other = otherOf(region);
  if (elsewhere === 'accepted') {
    const finding = `refused (401) in the region ${region}, but accepted in ${other}`;
    return { status: 'fail', finding, advice: `Set PAGERDUTY_REGION=${other}.` };
  }
  const where = baseUrl === undefined ? ` in the region ${region}` : '';
  const both = elsewhere === 'refused' ? ` and in ${other}` : '';
  const { advice = 'It is revoked or mistyped, or the account has ended: make a new one.' } =
    describeKey(credential, use);
  return { status: 'fail', finding: `refused (401)${where}${both}`, advice };
}

function otherOf(region: Region): Region {
  return region === 'eu' ? 'us' : 'eu';
}
