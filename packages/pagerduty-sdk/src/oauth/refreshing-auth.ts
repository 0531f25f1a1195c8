import { InvalidRequestError } from '../errors.ts';
import { type OAuthApp, refreshTokens } from './authorization.ts';
import { checkIdentity } from './identity.ts';
import { cacheTokens, type OAuthProvider } from './token-cache.ts';
import type { OAuthTokens } from './tokens.ts';

/** A user's tokens, and how to get the next ones. */
export interface RefreshingAuthOptions extends OAuthApp {
  /** From `exchangeCode`, or those last told to `onTokens`. */
  readonly tokens: OAuthTokens;
  /**
   * Told of all new tokens before they are used. Keep them: their refresh token replaces the former
   * one, which holds no longer. What it throws reaches the callers that wait for the tokens.
   */
  readonly onTokens?: ((tokens: OAuthTokens) => void | Promise<void>) | undefined;
}

/**
 * The `auth` option of a client that acts as a user: gives the access token, and shortly before its
 * end refreshes it. One process should do this for a user, or refresh tokens get lost.
 */
export function refreshingAuth({ tokens, onTokens, ...app }: RefreshingAuthOptions): OAuthProvider {
  checkIdentity(app);
  return cacheTokens(
    async (current = tokens) => {
      const { refreshToken } = current;
      if (refreshToken === undefined) {
        throw new InvalidRequestError('There is no refresh token: the user has to authorize anew');
      }
      return refreshTokens({ ...app, refreshToken });
    },
    tokens,
    onTokens,
  );
}
