import type { Doctor, ExaminationAsked, ExaminedAccount } from 'mcp-kit';
import { UsageError } from 'mcp-kit';
import { host, Pingera, PingeraInvalidRequestError } from 'pingera-sdk';
import packageJson from '../../package.json' with { type: 'json' };
import { checkPage } from './check-page.ts';
import { identify } from './identify.ts';
import { describeKey, type Key } from './key-shape.ts';
import { readsOf } from './reads.ts';

/** What `doctor` finds out of a Pingera account. */
export const doctor: Doctor = {
  engines: packageJson.engines.node,
  keySettings: ['JWT_TOKEN', 'API_KEY'],
  async open(asked) {
    const { key, baseUrl, fetch } = await findAccount(asked);
    const pageId = asked.own['PAGE_ID'];
    const makeClient = () => createClient({ ...key, baseUrl, fetch }, asked);
    return {
      shape: describeKey(key, asked),
      secrets: [asked.settings.apiKey, key.apiKey, key.jwt].filter(isGiven),
      probeUrl: asked.settings.sandbox ? undefined : `${rootOf(baseUrl)}/v1/pages?page_size=1`,
      identify: () => identify(makeClient(), key),
      reads: readsOf(makeClient),
      own: [{ what: 'page', needsKey: true, check: () => checkPage(makeClient(), pageId) }],
    } satisfies ExaminedAccount;
  },
};

async function findAccount({ settings, own, observed }: ExaminationAsked) {
  if (settings.sandbox) {
    const { createPingeraSandbox } = await import('sandbox/pingera');
    const { keys, fetch } = createPingeraSandbox();
    const key: Key = { apiKey: keys.apiKey };
    return { key, baseUrl: 'https://sandbox.invalid', fetch: observed(fetch) };
  }
  const fetch = observed((input, init) => globalThis.fetch(input, init));
  return { key: readKey(settings.apiKey, own['JWT_TOKEN']), baseUrl: settings.baseUrl, fetch };
}

/** As serving reads it: a JWT stands before a key, and may be given as one with `Bearer`. */
function readKey(apiKey: string | undefined, token: string | undefined): Key {
  if (token !== undefined) return { jwt: token };
  const [, jwt] = /^bearer\s+(.*)$/is.exec(apiKey ?? '') ?? [];
  return jwt === undefined ? { apiKey } : { jwt };
}

function rootOf(baseUrl: string = host): string {
  const { origin, pathname, username, password, search, hash } = new URL(baseUrl);
  if (username + password + search + hash !== '') {
    throw new UsageError(
      'PINGERA_BASE_URL (--base-url) must have no user, password, query or fragment',
    );
  }
  return origin + pathname.replace(/\/+$/, '').replace(/\/v1$/, '');
}

function createClient(
  options: Key & { readonly baseUrl: string | undefined; readonly fetch: typeof globalThis.fetch },
  { timeoutMs }: ExaminationAsked,
): Pingera {
  try {
    return new Pingera({
      ...options,
      timeoutMs,
      retries: 0,
      headers: { 'User-Agent': `${packageJson.name}/${packageJson.version}` },
    });
  } catch (error) {
    throw error instanceof PingeraInvalidRequestError ? new UsageError(error.message) : error;
  }
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined;
}
