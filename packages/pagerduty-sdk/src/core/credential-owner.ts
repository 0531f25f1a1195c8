import { ApiError } from '../errors.ts';
import type { RequestOptions } from './types.ts';

/** Whom a credential acts for: a user, or the account as a whole, which then needs `from`. */
export type CredentialOwner = 'user' | 'account';

/** What of a client {@link findCredentialOwner} needs. */
interface Asked {
  request(key: 'GET /users/me', input: RequestOptions): Promise<unknown>;
}

/**
 * Finds out whom the credential of a client acts for: `user` for the key or the OAuth token of a
 * user, `account` for an account's key and the OAuth token of an app. Operation `getCurrentUser`;
 * other errors than its 400 pass through.
 */
export async function findCredentialOwner(
  pagerduty: Asked,
  options: RequestOptions = {},
): Promise<CredentialOwner> {
  try {
    await pagerduty.request('GET /users/me', options);
    return 'user';
  } catch (error) {
    if (error instanceof ApiError && error.status === 400) return 'account';
    throw error;
  }
}
