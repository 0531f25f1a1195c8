import { InvalidRequestError } from '../errors.ts';
import type { Region } from '../options.ts';
import { checkGiven, checkIdentity, type IdentityOptions, joinScopes } from './identity.ts';
import { cacheTokens, type OAuthProvider } from './token-cache.ts';
import { type OAuthTokens, requestTokens } from './tokens.ts';

/** A Scoped OAuth app that acts as itself. */
export interface ClientCredentials extends IdentityOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The account, as in `https://SUBDOMAIN.pagerduty.com`. */
  readonly subdomain: string;
  /** Service region of the account, `us` unless told. */
  readonly region?: Region | undefined;
  /** Names such as `incidents.read`. */
  readonly scopes: readonly string[];
  /** Goes on with a token that lacks some of the scopes, which is refused unless told. */
  readonly allowFewerScopes?: boolean | undefined;
}

const regions: readonly Region[] = ['us', 'eu'];

/**
 * The `auth` option of a client that acts as an app: asks for a token when it is first used, and for
 * the next one shortly before the end of the last. PagerDuty leaves out scopes that the app does not
 * have; a token without them all is refused with an {@link InvalidRequestError} that names them.
 * Changes made with it need the client's `from`, for an app is no user.
 */
export function clientCredentials(options: ClientCredentials): OAuthProvider {
  checkIdentity(options);
  const { clientId, clientSecret, scopes, allowFewerScopes = false } = options;
  const grant = {
    fields: {
      grant_type: 'client_credentials',
      client_id: checkGiven('clientId', clientId),
      client_secret: checkGiven('clientSecret', clientSecret),
      scope: `${accountScope(options)} ${joinScopes(scopes)}`,
    },
    secretFields: ['client_secret'],
    isRepeatable: true,
  };
  return cacheTokens(async () => {
    const tokens = await requestTokens(grant, options);
    if (!allowFewerScopes) checkScopes(scopes, tokens);
    return tokens;
  });
}

function accountScope({ region = 'us', subdomain }: ClientCredentials): string {
  if (!regions.includes(region)) {
    throw new InvalidRequestError(`region must be one of ${regions.join(', ')}`);
  }
  if (!/^[a-z0-9-]+$/i.test(subdomain)) {
    throw new InvalidRequestError('subdomain must be the first part of the account’s host name');
  }
  return `as_account-${region}.${subdomain}`;
}

function checkScopes(scopes: readonly string[], tokens: OAuthTokens): void {
  const missing = scopes.filter((scope) => !tokens.scopes.includes(scope));
  if (missing.length === 0) return;
  throw new InvalidRequestError(
    `PagerDuty did not grant ${missing.join(', ')}: give the app these scopes, or ask for fewer`,
  );
}
