import type { Doctor, ExaminationAsked, ExaminedAccount } from 'mcp-kit';
import { UsageError } from 'mcp-kit';
import { hosts, InvalidRequestError, PagerDuty, type PagerDutyOptions } from 'pagerduty-sdk';
import packageJson from '../../package.json' with { type: 'json' };
import { readCredential } from '../credential.ts';
import { checkRoutingKey } from './check-routing-key.ts';
import { checkUser } from './check-user.ts';
import { describeOwner, findOwner, type Owner } from './find-owner.ts';
import { describeKey } from './key-shape.ts';
import { readsOf } from './reads.ts';

/** What `doctor` finds out of a PagerDuty account. */
export const doctor: Doctor = {
  engines: packageJson.engines.node,
  keySettings: ['API_KEY'],
  async open(asked) {
    const found = await findAccount(asked);
    const { credential, region } = found;
    const routingKey = asked.settings.sandbox ? undefined : asked.own['ROUTING_KEY'];
    const makeClient = (other = region) => createClient({ ...found, region: other }, asked);
    let owner: Promise<Owner> | undefined;
    const identify = () => {
      owner ??= findOwner(makeClient, found);
      return owner;
    };
    return {
      shape: credential === undefined ? undefined : describeKey(credential, found),
      secrets: secretsOf(credential, routingKey),
      probeUrl: asked.settings.sandbox ? undefined : `${found.origin}/abilities`,
      identify: async () => describeOwner(await identify(), found),
      reads: readsOf(makeClient),
      own: [
        {
          what: 'user',
          needsKey: true,
          check: async () => checkUser(makeClient(), await identify(), asked),
        },
        ...(routingKey === undefined
          ? []
          : [{ what: 'routing key', needsKey: false, check: () => checkRoutingKey(routingKey) }]),
      ],
    } satisfies ExaminedAccount;
  },
};

async function findAccount({ settings, own, observed }: ExaminationAsked) {
  const region = own['REGION'] === 'eu' ? ('eu' as const) : ('us' as const);
  if (settings.sandbox) {
    const { createPagerDutySandbox } = await import('sandbox/pagerduty');
    const { keys, fetch } = createPagerDutySandbox();
    const memory = { region, baseUrl: 'https://sandbox.invalid', origin: '' };
    return { ...memory, credential: keys.user, fetch: observed(fetch) };
  }
  const { apiKey: credential, baseUrl } = settings;
  const fetch = observed((input, init) => globalThis.fetch(input, init));
  const origin = baseUrl === undefined ? hosts[region] : originOf(baseUrl);
  return { region, baseUrl, credential, fetch, origin };
}

function originOf(baseUrl: string): string {
  const { origin, pathname, username, password, search, hash } = new URL(baseUrl);
  if (username + password + search + hash !== '') {
    throw new UsageError(
      'PAGERDUTY_BASE_URL (--base-url) must have no user, password, query or fragment',
    );
  }
  return origin + pathname.replace(/\/+$/, '');
}

function createClient(
  {
    credential = '',
    region,
    baseUrl,
    fetch,
  }: Pick<PagerDutyOptions, 'region' | 'baseUrl' | 'fetch'> & {
    readonly credential: string | undefined;
  },
  { timeoutMs }: ExaminationAsked,
): PagerDuty {
  try {
    return new PagerDuty({
      ...{ ...readCredential(credential), region, baseUrl, fetch, timeoutMs },
      retries: 0,
      rateLimit: 'off',
      headers: { 'User-Agent': `${packageJson.name}/${packageJson.version}` },
    });
  } catch (error) {
    throw error instanceof InvalidRequestError ? new UsageError(error.message) : error;
  }
}

function secretsOf(credential: string | undefined, routingKey: string | undefined) {
  const bare = credential === undefined ? [] : Object.values(readCredential(credential));
  return [credential, routingKey, ...bare].filter((each): each is string => each !== undefined);
}
