import {
  bearerAuthChallengeResponse,
  getOAuthProtectedResourceMetadataUrl,
  OAuthError,
  OAuthErrorCode,
} from '@modelcontextprotocol/server';
import { createDiscovery } from './discovery.ts';
import { createKeys } from './keys.ts';
import { createMetadata } from './metadata.ts';
import { problem } from './problem.ts';
import { readSafeUrl } from './safe-url.ts';
import { readScope } from './scopes.ts';
import type { OAuthSettings, VerifiedToken } from './settings.ts';
import { Unavailable } from './unavailable.ts';
import { createVerifier } from './verify.ts';

export type { TokenExchangeOptions } from '../http/web-options.ts';
export type { OAuthSettings, VerifiedToken } from './settings.ts';
export { tenantCredentials } from './tenants.ts';
export { tokenExchange } from './token-exchange.ts';

const retryAfterSeconds = 5;

/** Whether a request may pass, and with which upstream credential. */
export type Admission =
  | {
      readonly kind: 'granted';
      readonly credential: string;
      readonly mayWrite: boolean;
      readonly token: VerifiedToken;
    }
  | { readonly kind: 'refused'; readonly response: Response };

/** An OAuth 2.1 resource server's part of serving an MCP endpoint. */
export interface OAuthGate {
  /**
   * Answers RFC 9728 metadata, and a copy of the authorization server's metadata for old clients;
   * `undefined` for any other request.
   */
  metadata(request: Request): Promise<Response | undefined>;
  /** Lets a request pass whose access token is right and has an upstream credential. */
  admit(request: Request): Promise<Admission>;
  /** 403 for a call that changes things with a token that may only read; it names the scopes. */
  challengeForWrite(): Response;
}

/** A gate for the tokens of one issuer; settings that cannot be right throw `UsageError`. */
export function createOAuthGate(settings: OAuthSettings): OAuthGate {
  const { issuer, credentialOf, now = Date.now } = settings;
  const fetch = settings.fetch ?? ((input, init) => globalThis.fetch(input, init));
  readSafeUrl('OAuth issuer', issuer);
  const resource = readSafeUrl('OAuth resource', settings.resource);
  const { readScopes, writeScope } = readScopeSettings(settings);
  const resourceMetadataUrl = getOAuthProtectedResourceMetadataUrl(resource);
  const discover = createDiscovery({ issuer, fetch, now });
  const audiences = audiencesOf(settings);
  const verify = createVerifier({ issuer, audiences, discover, keysAt: createKeys(fetch), now });
  const scopes = [...readScopes, writeScope];
  const metadata = createMetadata({ issuer, resource, scopes, discover });
  const refusal = (error: unknown): Response =>
    refuse(error, { requiredScopes: readScopes, resourceMetadataUrl });
  return {
    metadata: (request) => metadata(request).catch(refusal),
    async admit(request) {
      try {
        const token = await verify(readBearer(request));
        requireAll(readScopes, token);
        const credential = await credentialOf(token);
        if (!credential) return { kind: 'refused', response: noCredential() };
        return { kind: 'granted', credential, mayWrite: token.scopes.includes(writeScope), token };
      } catch (error) {
        return { kind: 'refused', response: refusal(error) };
      }
    },
    challengeForWrite() {
      const sentence = `The call changes something and needs a token with the scope ${writeScope}`;
      const error = problem(OAuthErrorCode.InsufficientScope, sentence);
      return refuse(error, { requiredScopes: scopes, resourceMetadataUrl });
    },
  };
}

function readScopeSettings({ readScope: text, writeScope = 'write' }: OAuthSettings): {
  readonly readScopes: string[];
  readonly writeScope: string;
} {
  const readScopes = text === undefined ? [] : [readScope('OAuth read scope', text)];
  return { readScopes, writeScope: readScope('OAuth write scope', writeScope) };
}

/** The spellings of the resource that clients take from its metadata: with a last slash, or none. */
function audiencesOf({ audience, resource }: OAuthSettings): readonly string[] {
  if (audience !== undefined) return [audience];
  const plain = new URL(resource).href.replace(/\/$/, '');
  return [...new Set([resource, plain, `${plain}/`])];
}

/** Exactly one token in the one place where it may stand; a list of two is nobody's. */
function readBearer({ headers }: Request): string {
  const header = headers.get('authorization');
  if (header === null) {
    const sentence = 'The request has no access token: send it as Authorization: Bearer TOKEN';
    throw problem(OAuthErrorCode.InvalidToken, sentence);
  }
  const token = /^bearer +([\w.~+/-]+=*)$/i.exec(header.trim())?.[1];
  if (token !== undefined) return token;
  throw problem(
    OAuthErrorCode.InvalidToken,
    'The Authorization header holds no access token: it must be Bearer TOKEN',
  );
}

function requireAll(scopes: readonly string[], token: VerifiedToken): void {
  const missing = scopes.filter((scope) => !token.scopes.includes(scope));
  if (missing.length === 0) return;
  const sentence = `The access token lacks the scope ${missing.join(' ')}`;
  throw problem(OAuthErrorCode.InsufficientScope, sentence);
}

function refuse(
  error: unknown,
  challenge: { readonly requiredScopes: string[]; readonly resourceMetadataUrl: string },
): Response {
  if (error instanceof OAuthError) return bearerAuthChallengeResponse(error, challenge);
  if (!(error instanceof Unavailable)) throw error;
  const body = problem(OAuthErrorCode.TemporarilyUnavailable, error.message).toResponseObject();
  const headers = { 'Retry-After': String(retryAfterSeconds) };
  return Response.json(body, { status: 503, headers });
}

function noCredential(): Response {
  const sentence =
    'The access token is valid, but this server holds no upstream credential for its owner: ask who runs the server to add one';
  const body = problem(OAuthErrorCode.AccessDenied, sentence).toResponseObject();
  return Response.json(body, { status: 403 });
}
