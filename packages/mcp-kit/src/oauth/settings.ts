/** An access token whose signature, issuer, audience and times are right. */
export interface VerifiedToken {
  /** The token as it was sent; not to be passed on to anybody but a token endpoint. */
  readonly token: string;
  readonly subject: string | undefined;
  readonly clientId: string | undefined;
  readonly scopes: readonly string[];
  /** Unix time in seconds. */
  readonly expiresAt: number;
  readonly claims: Readonly<Record<string, unknown>>;
}

/**
 * The upstream credential of a token's holder, `undefined` for a holder without one. It throws
 * `Unavailable` where the answer is not to be had at the moment.
 */
export type CredentialOf = (
  token: VerifiedToken,
) => Promise<string | undefined> | string | undefined;

/** Whose access tokens are accepted, for what, and what they stand for upstream. */
export interface OAuthSettings {
  /** Issuer of the tokens, exactly as it names itself; https, or http on loopback. */
  readonly issuer: string;
  /** Public URL of the MCP endpoint: the resource, and what a token's audience must be. */
  readonly resource: string;
  /** Audience when it is not the resource URL. */
  readonly audience?: string | undefined;
  /** Scope that lets a token change things; default `write`. */
  readonly writeScope?: string;
  /** Scope that every token needs; default none. */
  readonly readScope?: string | undefined;
  /** The upstream credential for a verified token: a map by tenant, or token exchange. */
  readonly credentialOf: CredentialOf;
  /** Stands in for the global fetch (discovery, keys). */
  readonly fetch?: typeof globalThis.fetch;
  /** The time in milliseconds; default `Date.now`. */
  readonly now?: () => number;
}
