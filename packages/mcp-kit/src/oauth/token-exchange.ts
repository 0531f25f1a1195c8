import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import type { TokenExchangeOptions } from '../http/web-options.ts';
import { readSafeUrl } from './safe-url.ts';
import type { CredentialOf, VerifiedToken } from './settings.ts';
import { createSingleFlight } from './single-flight.ts';
import { Unavailable } from './unavailable.ts';

const timeoutMs = 10_000;

/** Time left at which a credential is no longer handed out: a call has to end before it expires. */
const marginMs = 30_000;

/** For how long a credential is kept whose endpoint does not say how long it lives. */
const unsaidLifetimeMs = 5 * 60 * 1000;

const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';

/** Answers of a token endpoint that speak of the caller's token, not of this server. */
const refusals = new Set([
  'invalid_request',
  'invalid_grant',
  'invalid_target',
  'invalid_scope',
  'access_denied',
]);

const Issued = z.looseObject({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().nonnegative().optional().catch(undefined),
});

const Refusal = z.looseObject({ error: z.string() });

interface Kept {
  readonly credential: string;
  readonly until: number;
}

/**
 * Exchanges access tokens for upstream ones (RFC 8693), which are used as `Bearer` credentials. Each
 * is kept until it or the caller's token expires, and asked for once however many calls need it. A
 * refused exchange is no credential; an endpoint that gives no usable answer is `Unavailable`.
 */
export function tokenExchange(options: TokenExchangeOptions): CredentialOf {
  readSafeUrl('token endpoint', options.tokenEndpoint);
  const { now = Date.now, max = 1000 } = options;
  const cache = new LRUCache<string, Kept>({ max });
  const once = createSingleFlight<string | undefined>(2 * timeoutMs, now);
  const start = async (token: VerifiedToken): Promise<string | undefined> => {
    const issued = await exchange(options, token.token);
    if (issued === undefined) return undefined;
    const credential = `Bearer ${issued.access_token}`;
    const lifetimeMs =
      issued.expires_in === undefined ? unsaidLifetimeMs : issued.expires_in * 1000;
    const until = Math.min(now() + lifetimeMs, token.expiresAt * 1000) - marginMs;
    cache.set(token.token, { credential, until });
    return credential;
  };
  return (token) => {
    const known = cache.get(token.token);
    if (known !== undefined && now() < known.until) return known.credential;
    return once(token.token, () => start(token));
  };
}

async function exchange(
  options: TokenExchangeOptions,
  token: string,
): Promise<z.infer<typeof Issued> | undefined> {
  const { status, json } = await post(options, token);
  if (status === 200) {
    const { success, data } = Issued.safeParse(json);
    if (success) return data;
    throw new Unavailable('The token exchange answered without a token');
  }
  const { data } = Refusal.safeParse(json);
  if ((status === 400 || status === 403) && data !== undefined && refusals.has(data.error)) {
    return undefined;
  }
  throw new Unavailable(`The token exchange failed with status ${status}`);
}

async function post(
  options: TokenExchangeOptions,
  token: string,
): Promise<{ readonly status: number; readonly json: unknown }> {
  const { fetch = globalThis.fetch, tokenEndpoint } = options;
  try {
    const response = await fetch(tokenEndpoint, {
      method: 'POST',
      headers: { accept: 'application/json', ...basic(options) },
      body: form(options, token),
      // A redirect would carry the token and the secret to another place.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    return { status: response.status, json: parse(text) };
  } catch (cause) {
    throw new Unavailable('The token exchange cannot be reached', { cause });
  }
}

function form(options: TokenExchangeOptions, token: string): URLSearchParams {
  const { audience, resource, scope, clientAuthentication, clientId, clientSecret } = options;
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: token,
    subject_token_type: accessTokenType,
    requested_token_type: accessTokenType,
  });
  for (const [name, value] of Object.entries({ audience, resource, scope })) {
    if (value !== undefined) body.set(name, value);
  }
  if (clientAuthentication === 'post') {
    body.set('client_id', clientId);
    body.set('client_secret', clientSecret);
  }
  return body;
}

function basic(options: TokenExchangeOptions): Readonly<Record<string, string>> {
  const { clientAuthentication = 'basic', clientId, clientSecret } = options;
  if (clientAuthentication !== 'basic') return {};
  return { authorization: `Basic ${btoa(`${encode(clientId)}:${encode(clientSecret)}`)}` };
}

/** OAuth wants the two parts of a Basic credential form-encoded (RFC 6749, 2.3.1). */
function encode(text: string): string {
  return new URLSearchParams({ text }).toString().slice('text='.length);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
