import * as z from 'zod';
import { isSafeUrl } from './safe-url.ts';
import { createSingleFlight } from './single-flight.ts';
import { Unavailable } from './unavailable.ts';

const freshMs = 60 * 60 * 1000;

/** How long metadata past their time stay in use before the server is asked again. */
const retryMs = 60 * 1000;

const timeoutMs = 5000;

/** More than the three places of an issuer may take together. */
const flightMs = 4 * timeoutMs;

const IssuerMetadataSchema = z.looseObject({ issuer: z.string(), jwks_uri: z.string() });

/** What an authorization server says about itself. */
export type IssuerMetadata = z.infer<typeof IssuerMetadataSchema>;

interface DiscoveryOptions {
  readonly issuer: string;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
}

type Reading =
  | { readonly kind: 'found'; readonly metadata: IssuerMetadata }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly why: string };

/**
 * Asks an authorization server for its metadata, once an hour. Metadata that cannot be renewed stay
 * in use; where there are none yet, the call throws `Unavailable`.
 */
export function createDiscovery(options: DiscoveryOptions): () => Promise<IssuerMetadata> {
  const { now } = options;
  let known: { readonly metadata: IssuerMetadata; readonly until: number } | undefined;
  const once = createSingleFlight<IssuerMetadata>(flightMs, now);
  const renew = async (): Promise<IssuerMetadata> => {
    try {
      known = { metadata: await discover(options), until: now() + freshMs };
    } catch (error) {
      if (known === undefined || !(error instanceof Unavailable)) throw error;
      known = { ...known, until: now() + retryMs };
    }
    return known.metadata;
  };
  return () => {
    if (known !== undefined && now() < known.until) return Promise.resolve(known.metadata);
    return once(options.issuer, renew);
  };
}

/**
 * Where metadata of the issuer may stand, in the order MCP clients look: RFC 8414, then OpenID
 * Connect with the path behind the well-known part, then with the path before it.
 */
export function wellKnownUrls(issuer: string): readonly string[] {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, '');
  const urls = [
    `${origin}/.well-known/oauth-authorization-server${path}`,
    `${origin}/.well-known/openid-configuration${path}`,
    `${origin}${path}/.well-known/openid-configuration`,
  ];
  return [...new Set(urls)];
}

async function discover({ issuer, fetch }: DiscoveryOptions): Promise<IssuerMetadata> {
  let why = 'it publishes no metadata';
  for (const url of wellKnownUrls(issuer)) {
    const reading = await read(url, issuer, fetch);
    if (reading.kind === 'found') return reading.metadata;
    if (reading.kind === 'unusable') why = reading.why;
  }
  throw new Unavailable(`The authorization server cannot be used: ${why}`);
}

async function read(url: string, issuer: string, fetch: typeof globalThis.fetch): Promise<Reading> {
  const body = await request(url, fetch);
  if (body.kind !== 'answered') return body;
  const { success, data } = IssuerMetadataSchema.safeParse(body.json);
  if (!success) return { kind: 'unusable', why: 'its metadata lack an issuer or a jwks_uri' };
  if (data.issuer !== issuer) {
    return { kind: 'unusable', why: 'its metadata name another issuer than this server expects' };
  }
  if (!isSafeUrl(data.jwks_uri)) return { kind: 'unusable', why: 'its jwks_uri is not https' };
  return { kind: 'found', metadata: data };
}

async function request(
  url: string,
  fetch: typeof globalThis.fetch,
): Promise<Exclude<Reading, { kind: 'found' }> | { kind: 'answered'; json: unknown }> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      // A redirect would let another host speak for the issuer.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 200) return { kind: 'answered', json: await response.json() };
    await response.body?.cancel();
    if (response.status === 404) return { kind: 'absent' };
    return { kind: 'unusable', why: `its metadata answer with status ${response.status}` };
  } catch {
    return { kind: 'unusable', why: 'its metadata cannot be reached or read' };
  }
}
