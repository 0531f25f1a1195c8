import type { OAuthTokens } from './tokens.ts';

/** How long before its end a token is no longer used: a request may take that long. */
const earlyMs = 60_000;

/** An `auth` option of the client. */
export type OAuthProvider = () => Promise<{ readonly bearer: string }>;

/**
 * Gives the access token until a minute before its end, then a new one. Callers that come at the same
 * time share one request; one that failed is forgotten, so that the next caller asks anew.
 */
export function cacheTokens(
  renew: (current: OAuthTokens | undefined) => Promise<OAuthTokens>,
  first?: OAuthTokens,
  onTokens?: (tokens: OAuthTokens) => void | Promise<void>,
): OAuthProvider {
  let current = first;
  let renewal: Promise<OAuthTokens> | undefined;
  const start = async () => {
    const tokens = await renew(current);
    // Held before it is told: the former refresh token is used up, whatever `onTokens` does.
    current = tokens;
    await onTokens?.(tokens);
    return tokens;
  };
  return async () => {
    if (current !== undefined && current.expiresAt - earlyMs > Date.now()) {
      return { bearer: current.accessToken };
    }
    renewal ??= start().finally(() => {
      renewal = undefined;
    });
    return { bearer: (await renewal).accessToken };
  };
}
