/** Settings of a server as a function of the request; all of them have safe defaults. */
export interface WebOptions {
  /** `read_write` offers tools that change things; `read_only` unless told. */
  readonly mode?: 'read_only' | 'read_write' | undefined;
  /** Toolsets to offer, `all` among them; the server's defaults unless told. */
  readonly toolsets?: readonly string[] | undefined;
  /** Single tools to offer. */
  readonly tools?: readonly string[] | undefined;
  /** Tools never to offer. */
  readonly excludeTools?: readonly string[] | undefined;
  /** Name shown to people. */
  readonly serverName?: string | undefined;
  /** Rows that a list may answer, 500 unless told. */
  readonly responseLimit?: number | undefined;
  /** Tokens that an answer may cost, 10 000 unless told; 0 for any. */
  readonly maxResultTokens?: number | undefined;
  /** Whether the user is asked before what cannot be undone; `auto` unless told. */
  readonly confirm?: 'auto' | 'never' | undefined;
  /** Host names that clients use for this server, without port; those of the loopback are too. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Host names of web pages that may call, without port; those of the loopback may too. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Calls of one credential at a time, 32 unless told; counted in each instance. */
  readonly maxConcurrent?: number | undefined;
  /** Limit of one call, 60 000 ms unless told. */
  readonly deadlineMs?: number | undefined;
  /**
   * Lent to everybody whose request brings no credential. Without it, such requests are refused.
   */
  readonly sharedCredential?: string | undefined;
  /** Takes access tokens of an identity provider in place of credentials of the API. */
  readonly oauth?: WebOAuth | undefined;
  /** Another API host. */
  readonly baseUrl?: string | undefined;
  /** Limit of one request to the API, 30 000 ms unless told. */
  readonly timeoutMs?: number | undefined;
  /** Tries after a failed request to the API, 3 unless told. */
  readonly retries?: number | undefined;
  /** Stands in for the global `fetch` on the way to the API. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Serves a made-up account in memory, and lends its key to everybody. */
  readonly sandbox?: boolean | undefined;
  /** Where to log; JSON lines by `console.error` unless told. */
  readonly log?: WebLog | undefined;
}

/** Access tokens (RFC 9068 and RFC 9728): whose are taken, and what they stand for. */
export interface WebOAuth {
  /** URL of the authorization server, as its tokens name it. */
  readonly issuer: string;
  /** Public URL of this endpoint. */
  readonly resource: string;
  /** Audience of tokens; the resource unless told. */
  readonly audience?: string | undefined;
  /** Scope that lets a token change things, `write` unless told. */
  readonly writeScope?: string;
  /** Scope that every token needs; none unless told. */
  readonly readScope?: string | undefined;
  /** The credential of the API for a token: looked up, or exchanged; none refuses the token. */
  readonly credentialOf: (token: WebToken) => Promise<string | undefined> | string | undefined;
}

/** Where and as whom access tokens are exchanged for upstream ones. */
export interface TokenExchangeOptions {
  /** https, or http on loopback. */
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How the client says who it is: in the `Authorization` header (default) or in the body. */
  readonly clientAuthentication?: 'basic' | 'post';
  /** Of the upstream API, as the token endpoint knows it. */
  readonly audience?: string;
  /** URL of the upstream API, for endpoints that want that in place of an audience. */
  readonly resource?: string;
  /** Scopes of the upstream token, separated by spaces. */
  readonly scope?: string;
  /** Tokens kept at once; the least recently used goes first. Default 1000. */
  readonly max?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** The time in milliseconds; default `Date.now`. */
  readonly now?: () => number;
}

/** An access token that has been verified. */
export interface WebToken {
  readonly token: string;
  readonly subject: string | undefined;
  readonly clientId: string | undefined;
  readonly scopes: readonly string[];
  /** In seconds since 1970. */
  readonly expiresAt: number;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** What happens, as an entry and a sentence; no entry holds a credential. */
export interface WebLog {
  debug(entry: object, message: string): void;
  info(entry: object, message: string): void;
  error(entry: object, message: string): void;
}

/** A server that Workers, Deno, Bun and every other host of web standards can mount as it is. */
export interface WebHandler {
  /** Answers `/mcp`, `/healthz` and `/readyz`. */
  fetch(request: Request): Promise<Response>;
}
