import { InvalidRequestError, PagerDutyError } from '../errors.ts';
import { checkGiven, type IdentityOptions, identityUrl, joinScopes } from './identity.ts';
import { type OAuthTokens, requestTokens } from './tokens.ts';

/** An app as it is registered. */
export interface OAuthApp extends IdentityOptions {
  readonly clientId: string;
  /** Left out by Classic apps that can keep no secret; Scoped OAuth always needs it. */
  readonly clientSecret?: string | undefined;
}

/** What a user is asked to grant. */
export interface AuthorizationRequest extends Pick<IdentityOptions, 'identityUrl'> {
  readonly clientId: string;
  /** Registered with the app: https, or http on this machine, such as `http://127.0.0.1:8976/`. */
  readonly redirectUri: string;
  /** `read` or `write` for Classic apps, names such as `incidents.read` for Scoped OAuth. */
  readonly scopes: readonly string[];
  /** Challenge of a {@link createPkce}; only Classic apps with a secret can do without. */
  readonly challenge?: string | undefined;
  /** Comes back with the redirect; a {@link createState}. */
  readonly state?: string | undefined;
}

/** What the redirect's code is exchanged with. */
export interface CodeExchange extends OAuthApp {
  /** From the redirect; PagerDuty takes it once, within 30 s. */
  readonly code: string;
  /** The same as in the authorization request. */
  readonly redirectUri: string;
  /** Verifier of the {@link createPkce} whose challenge was sent. */
  readonly verifier?: string | undefined;
}

/** Where to send the user to grant access. */
export function authorizationUrl(request: AuthorizationRequest): string {
  const url = new URL(identityUrl(request, '/oauth/authorize'));
  const { challenge, state } = request;
  const fields = {
    client_id: checkGiven('clientId', request.clientId),
    redirect_uri: checkRedirectUri(request.redirectUri),
    response_type: 'code',
    scope: joinScopes(request.scopes),
    ...(challenge === undefined
      ? {}
      : { code_challenge: challenge, code_challenge_method: 'S256' }),
    ...(state === undefined ? {} : { state }),
  };
  url.search = new URLSearchParams(fields).toString();
  return url.href;
}

/**
 * The code of the URL, or of the path and query, that PagerDuty redirected to. Throws {@link PagerDutyError} when the user
 * refused, and {@link InvalidRequestError} when the state is another: then it is not our request.
 */
export function readRedirect(
  redirect: string | URL,
  { state }: { readonly state?: string | undefined } = {},
): string {
  const { searchParams } = new URL(redirect, 'http://127.0.0.1');
  if (state !== undefined && searchParams.get('state') !== state) {
    throw new InvalidRequestError('The redirect has another state than was sent');
  }
  const error = searchParams.get('error');
  if (error !== null) {
    const why = searchParams.get('error_description') ?? 'no explanation was given';
    throw new PagerDutyError(`The authorization failed: ${error}: ${why}`);
  }
  return checkGiven('code', searchParams.get('code'));
}

/** The tokens of a user who granted access. */
export async function exchangeCode(exchange: CodeExchange): Promise<OAuthTokens> {
  const { clientId, clientSecret, code, redirectUri, verifier } = exchange;
  if (clientSecret === undefined && verifier === undefined) {
    throw new InvalidRequestError('Give clientSecret, verifier or both');
  }
  const fields = {
    grant_type: 'authorization_code',
    client_id: checkGiven('clientId', clientId),
    client_secret: clientSecret,
    code: checkGiven('code', code),
    redirect_uri: checkRedirectUri(redirectUri),
    code_verifier: verifier,
  };
  const secretFields = ['client_secret', 'code', 'code_verifier'];
  return requestTokens({ fields, secretFields, isRepeatable: false }, exchange);
}

/** New tokens for a refresh token, which is used up by it; where none comes back, it still holds. */
export async function refreshTokens(
  refresh: OAuthApp & { readonly refreshToken: string },
): Promise<OAuthTokens> {
  const { clientId, clientSecret, refreshToken } = refresh;
  const fields = {
    grant_type: 'refresh_token',
    client_id: checkGiven('clientId', clientId),
    client_secret: clientSecret,
    refresh_token: checkGiven('refreshToken', refreshToken),
  };
  const secretFields = ['client_secret', 'refresh_token'];
  const tokens = await requestTokens({ fields, secretFields, isRepeatable: false }, refresh);
  return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken };
}

function checkRedirectUri(redirectUri: string): string {
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url?.hostname ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback)) return redirectUri;
  throw new InvalidRequestError('redirectUri must be an https URL, or http on 127.0.0.1');
}
