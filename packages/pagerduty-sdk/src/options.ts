import type { From } from './core/api.ts';
import { type Auth, checkSecret, readCredential } from './core/auth.ts';
import type { Hooks } from './core/hooks.ts';
import { checkLimits } from './core/limits.ts';
import { Transport } from './core/transport.ts';
import { InvalidRequestError } from './errors.ts';

/** Where the REST API of each service region is. */
export const hosts = {
  us: 'https://api.pagerduty.com',
  eu: 'https://api.eu.pagerduty.com',
} as const;

/** Service region of an account; a key of one region is not known in the other. */
export type Region = keyof typeof hosts;

/** How to reach an account: exactly one of `token`, `bearer` and `auth`. */
export interface PagerDutyOptions {
  /** REST API key of the account or of a user. */
  readonly token?: string | undefined;
  /** OAuth access token. */
  readonly bearer?: string | undefined;
  /** Asked for a credential before every request, for tokens that expire. */
  readonly auth?: Auth | undefined;
  /** Service region, `us` unless told. */
  readonly region?: Region | undefined;
  /** Another host, such as a proxy, with or without a path; stands before `region`. */
  readonly baseUrl?: string | undefined;
  /** E-mail of the user whom changes are made for, which keys without a user need. */
  readonly from?: From | undefined;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Limit of one try, 30 000 ms unless told; `deadlineMs` ends it earlier. */
  readonly timeoutMs?: number | undefined;
  /** Limit of a call with all its tries and waits, 90 000 ms unless told. */
  readonly deadlineMs?: number | undefined;
  /** How often a failed call is tried again, 3 unless told. */
  readonly retries?: number | undefined;
  /** Headers of every request; `Authorization` is refused, for it belongs to the credential. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * `adaptive` unless told: requests wait as soon as the API's rate limit runs low, together with
   * those of other clients of the same credential, base URL and `fetch`. With `off` none waits
   * before a 429.
   */
  readonly rateLimit?: 'adaptive' | 'off' | undefined;
  /** Called for every try of every request, for tracing, metrics and logs. */
  readonly hooks?: Hooks | undefined;
}

/** One for all clients, which share their rate limits by it. */
const globalFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

/** What sends for a client; an {@link InvalidRequestError} on options that cannot work. */
export function createTransport(options: PagerDutyOptions): Transport {
  checkLimits(options);
  return new Transport({
    auth: readAuth(options),
    baseUrl: readBaseUrl(options),
    fetch: options.fetch ?? globalFetch,
    timeoutMs: options.timeoutMs ?? 30_000,
    deadlineMs: options.deadlineMs ?? 90_000,
    retries: options.retries ?? 3,
    headers: options.headers ?? {},
    isLimited: readRateLimit(options) === 'adaptive',
    hooks: options.hooks ?? {},
  });
}

function readAuth({ token, bearer, auth }: PagerDutyOptions): Auth {
  const given = [token, bearer, auth].filter((value) => value !== undefined);
  if (given.length !== 1) {
    throw new InvalidRequestError('Give exactly one of token, bearer and auth');
  }
  if (token !== undefined) return { token: checkSecret(token) };
  if (bearer !== undefined) return { bearer: checkSecret(bearer) };
  if (auth !== undefined && typeof auth !== 'function') readCredential(auth);
  return auth ?? { token: '' };
}

function readRateLimit({ rateLimit = 'adaptive' }: PagerDutyOptions): string {
  if (['adaptive', 'off'].includes(rateLimit)) return rateLimit;
  throw new InvalidRequestError('rateLimit must be adaptive or off');
}

function readBaseUrl({ baseUrl, region = 'us' }: PagerDutyOptions): string {
  if (baseUrl === undefined) {
    if (Object.hasOwn(hosts, region)) return hosts[region];
    throw new InvalidRequestError(`region must be one of ${Object.keys(hosts).join(', ')}`);
  }
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new InvalidRequestError('baseUrl must be an http or https URL');
  }
  if (url.username + url.password + url.search + url.hash !== '') {
    throw new InvalidRequestError('baseUrl must have no user, password, query or fragment');
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
