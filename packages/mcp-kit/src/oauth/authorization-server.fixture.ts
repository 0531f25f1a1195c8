import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import type { Admission } from './gate.ts';
import type { OAuthSettings } from './settings.ts';

export const issuer = 'https://id.example.com/realms/ops';
export const resource = 'https://mcp.example.com/mcp';

/** Fields in place of the right ones; `undefined` leaves one out. */
type Fields = Readonly<Record<string, unknown>>;

type Answer = () => Response | Promise<Response>;

interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly jwk: object;
}

/** An authorization server behind a fetch: its keys, what it was asked, and ways to break it. */
export interface AuthorizationServer {
  readonly fetch: typeof globalThis.fetch;
  /** URLs asked for, in order. */
  readonly asked: string[];
  /** What stands where; tests add, replace and delete. */
  readonly answers: Map<string, Answer>;
  /** A token with everything right but what is given. */
  sign(claims?: Fields, header?: Fields): Promise<string>;
  /** A new key in place of all the old ones. */
  rotate(alg?: string): Promise<void>;
  /** A new key beside the old ones, which signs from now on. */
  addKey(alg?: string): Promise<void>;
}

export const jwksUri = `${issuer}/keys`;
export const metadataUrl =
  'https://id.example.com/.well-known/oauth-authorization-server/realms/ops';

export const metadata = {
  issuer,
  jwks_uri: jwksUri,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
};

export async function createAuthorizationServer(): Promise<AuthorizationServer> {
  const asked: string[] = [];
  let keys = [await createKey('ES256')];
  const answers = new Map<string, Answer>([
    [metadataUrl, () => Response.json(metadata)],
    [jwksUri, () => Response.json({ keys: keys.map(({ jwk }) => jwk) })],
  ]);
  return {
    asked,
    answers,
    async fetch(input) {
      const url = input instanceof Request ? input.url : String(input);
      asked.push(url);
      return (await answers.get(url)?.()) ?? new Response('no', { status: 404 });
    },
    async sign(claims = {}, header = {}) {
      const key = keys.at(-1);
      if (key === undefined) throw new Error('The server has no key');
      return signWith(key, claims, header);
    },
    async rotate(alg = 'ES256') {
      keys = [await createKey(alg)];
    },
    async addKey(alg = 'ES256') {
      keys = [...keys, await createKey(alg)];
    },
  };
}

/** Settings that accept the server's tokens; their holders' credential is `key-of-<sub>`. */
export function settingsFor(
  server: AuthorizationServer,
  more: Partial<OAuthSettings> = {},
): OAuthSettings {
  return {
    issuer,
    resource,
    credentialOf: ({ subject }) => `key-of-${subject}`,
    fetch: server.fetch,
    ...more,
  };
}

/** A call of the endpoint with an access token, or without any. */
export function call(token?: string): Request {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  return new Request(resource, { method: 'POST', headers, body: '{}' });
}

export function secondsFromNow(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}

export function signWith(
  { alg, kid, privateKey }: SigningKey,
  claims: Fields,
  header: Fields,
): Promise<string> {
  const payload: JWTPayload = {
    iss: issuer,
    aud: resource,
    sub: 'ada',
    client_id: 'assistant',
    scope: 'read write',
    exp: secondsFromNow(300),
    ...claims,
  };
  const protectedHeader: JWTHeaderParameters = { alg, kid, typ: 'at+jwt', ...header };
  return new SignJWT(payload).setProtectedHeader(protectedHeader).sign(privateKey);
}

export async function createKey(alg: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const kid = crypto.randomUUID();
  return { alg, kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
}

/** What a refused caller is told. */
export async function refusalOf(admission: Admission) {
  if (admission.kind === 'granted') throw new Error('The request was let in');
  const { status, headers } = admission.response;
  const text = await admission.response.text();
  const challenge = headers.get('www-authenticate') ?? '';
  return { status, headers, challenge, text, body: JSON.parse(text) };
}
