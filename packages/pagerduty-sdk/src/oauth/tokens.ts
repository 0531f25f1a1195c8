import { InvalidResponseError } from '../errors.ts';
import { post } from '../post/post.ts';
import { type IdentityOptions, identityLimits, identityUrl } from './identity.ts';

/** What PagerDuty granted; plain data that can be kept as JSON. It is a credential. */
export interface OAuthTokens {
  readonly accessToken: string;
  /** For new tokens later; an app's own token has none. */
  readonly refreshToken: string | undefined;
  /** When the access token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** What was granted: unknown and unassigned scopes are left out by PagerDuty without an error. */
  readonly scopes: readonly string[];
  /** Signed statement of who granted it, and in which region; not checked here. */
  readonly idToken: string | undefined;
}

/** A request to the token endpoint. */
export interface Grant {
  /** The form's fields; those that are `undefined` are left out. */
  readonly fields: Readonly<Record<string, string | undefined>>;
  /** Which of the fields no error may show. */
  readonly secretFields: readonly string[];
  /** Whether asking twice does no harm: codes and refresh tokens hold for one use. */
  readonly isRepeatable: boolean;
}

const operation = 'POST /oauth/token';

/** Asks for tokens; a refusal is an `ApiError` that shows none of the secrets. */
export async function requestTokens(
  { fields, secretFields, isRepeatable }: Grant,
  options: IdentityOptions,
): Promise<OAuthTokens> {
  const form = Object.entries(fields).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  const request = {
    operation,
    url: identityUrl(options, '/oauth/token'),
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams(form).toString(),
    effect: isRepeatable ? 'read' : 'write',
    secrets: secretFields.map((name) => fields[name] ?? ''),
    explain,
  } as const;
  const { text } = await post(request, identityLimits(options));
  return readTokens(text, fields['scope']);
}

/** The envelope of the REST API for OAuth's own: `error`, `error_description`. */
function explain(text: string): string {
  const { error, error_description: description } = readRecord(text);
  if (typeof error !== 'string' || typeof description !== 'string') return text;
  return JSON.stringify({ message: `${error}: ${description}` });
}

/** Where the answer leaves out the scopes, they are those that were asked for. */
function readTokens(text: string, askedScope: string | undefined): OAuthTokens {
  const { access_token, refresh_token, expires_in, scope, id_token } = readRecord(text);
  if (typeof access_token !== 'string' || access_token === '') {
    throw new InvalidResponseError(operation, 'there is no access_token');
  }
  if (typeof expires_in !== 'number' || !(expires_in > 0)) {
    throw new InvalidResponseError(operation, 'there is no expires_in');
  }
  const granted = typeof scope === 'string' ? scope : (askedScope ?? '');
  return {
    accessToken: access_token,
    refreshToken: typeof refresh_token === 'string' ? refresh_token : undefined,
    expiresAt: Date.now() + expires_in * 1000,
    scopes: granted.split(' ').filter((name) => name !== ''),
    idToken: typeof id_token === 'string' ? id_token : undefined,
  };
}

function readRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}
