import { OAuthErrorCode } from '@modelcontextprotocol/server';
import { errors, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { IssuerMetadata } from './discovery.ts';
import type { KeysAt } from './keys.ts';
import { problem } from './problem.ts';
import { scopesOf } from './scopes.ts';
import type { VerifiedToken } from './settings.ts';

/** Whoever verifies with a shared secret could also sign, so none of those. */
const algorithms = [
  ...(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const),
  ...(['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'] as const),
];

/** What clocks may differ by. */
const toleranceSeconds = 30;

interface VerifierOptions {
  readonly issuer: string;
  /** A token must be meant for one of these. */
  readonly audiences: readonly string[];
  readonly discover: () => Promise<IssuerMetadata>;
  readonly keysAt: KeysAt;
  readonly now: () => number;
}

type Verified = Awaited<ReturnType<typeof jwtVerify>>;

/** Checks an access token; one that is not right throws `invalid_token` with what is wrong. */
export function createVerifier(
  options: VerifierOptions,
): (token: string) => Promise<VerifiedToken> {
  const { issuer, audiences, discover, keysAt, now } = options;
  return async (token) => {
    const { jwks_uri } = await discover();
    const rules = {
      algorithms,
      issuer,
      audience: [...audiences],
      requiredClaims: ['exp'],
      clockTolerance: toleranceSeconds,
      currentDate: new Date(now()),
    };
    const verified = await verify(token, keysAt(jwks_uri), rules).catch((error: unknown) => {
      throw error instanceof errors.JOSEError ? invalid(error, audiences) : error;
    });
    return read(token, verified);
  };
}

async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  rules: JWTVerifyOptions,
): Promise<Verified> {
  try {
    return await jwtVerify(token, keys, rules);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      const verified = await jwtVerify(token, key, rules).catch(unlessUnsigned);
      if (verified !== undefined) return verified;
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}

/** A token that does not name its key may be signed with another of the published ones. */
function unlessUnsigned(error: unknown): undefined {
  if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
}

function read(token: string, { payload, protectedHeader }: Verified): VerifiedToken {
  const { typ } = protectedHeader;
  if (typ !== undefined && !/^(application\/)?(at\+)?jwt$/i.test(typ)) {
    throw problem(OAuthErrorCode.InvalidToken, 'The token is not an access token by its typ');
  }
  const { exp } = payload;
  if (!Number.isFinite(exp) || exp === undefined) {
    throw problem(OAuthErrorCode.InvalidToken, 'The access token has no expiry');
  }
  return {
    token,
    subject: payload.sub,
    clientId: textOf(payload['client_id']) ?? textOf(payload['azp']),
    scopes: scopesOf(payload),
    expiresAt: exp,
    claims: payload,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function invalid(error: errors.JOSEError, audiences: readonly string[]): Error {
  return problem(OAuthErrorCode.InvalidToken, `The access token ${faultOf(error, audiences)}`);
}

function faultOf(error: errors.JOSEError, audiences: readonly string[]): string {
  if (error instanceof errors.JWTExpired) return 'has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return claimFault(error, audiences);
  if (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWSSignatureVerificationFailed
  ) {
    return 'is not signed with a key of the issuer';
  }
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) {
    return 'is signed with an algorithm that is not accepted';
  }
  return 'is not a signed JWT';
}

function claimFault(
  { claim, reason }: errors.JWTClaimValidationFailed,
  audiences: readonly string[],
): string {
  if (claim === 'aud') {
    return `is not meant for this server: its audience must be ${audiences[0]}`;
  }
  if (reason === 'missing') return `has no ${claim} claim`;
  if (claim === 'iss') return 'comes from another issuer';
  if (claim === 'nbf' && reason === 'check_failed') return 'is not valid yet';
  return `has a wrong ${claim} claim`;
}
