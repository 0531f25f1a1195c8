import type { ExaminationAsked, Finding } from 'mcp-kit';

const getKey = 'Make a key under app.pingera.ru/settings/tokens.';

/** An API key, a JWT, or neither. */
export interface Key {
  readonly apiKey?: string | undefined;
  readonly jwt?: string | undefined;
}

/** The kind of the credential by its looks, without it; absent where there is none. */
export function describeKey(
  { apiKey, jwt }: Key,
  { settings, own }: Pick<ExaminationAsked, 'settings' | 'own'>,
): Finding | undefined {
  if (jwt !== undefined) {
    const isSecond = own['JWT_TOKEN'] !== undefined && settings.apiKey !== undefined;
    return isSecond ? both : describeJwt(jwt);
  }
  if (apiKey === undefined) return undefined;
  if (/^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(apiKey)) {
    return {
      status: 'warn',
      finding: 'looks like a JWT, but is given as an API key',
      advice: 'Set PINGERA_JWT_TOKEN in place of PINGERA_API_KEY.',
    };
  }
  return { status: 'ok', finding: 'API key' };
}

const both: Finding = {
  status: 'warn',
  finding: 'both a JWT and an API key are given: the JWT is used',
  advice: 'Leave PINGERA_JWT_TOKEN away for the key to be used.',
};

function describeJwt(jwt: string): Finding {
  const expiresAt = expiryOf(jwt);
  if (expiresAt !== undefined && expiresAt < Date.now()) {
    const finding = `JWT that expired at ${new Date(expiresAt).toISOString()}`;
    return { status: 'fail', finding, advice: `Set PINGERA_JWT_TOKEN to a new one. ${getKey}` };
  }
  return { status: 'ok', finding: 'JWT' };
}

/** When the token ends, in epoch milliseconds, where it says so. */
function expiryOf(jwt: string): number | undefined {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString(),
    );
    const isObject = typeof payload === 'object' && payload !== null;
    const seconds = isObject && 'exp' in payload ? Number(payload.exp) : Number.NaN;
    return Math.abs(seconds) < 1e11 ? seconds * 1000 : undefined;
  } catch {
    return undefined;
  }
}
