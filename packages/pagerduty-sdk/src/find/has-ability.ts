import type { Api } from '../core/api.ts';
import type { RequestOptions } from '../core/types.ts';
import { ApiError } from '../errors.ts';

/**
 * Whether the account has an ability, such as `teams`; false for one that there is not. Operation
 * `getAbility`.
 */
export async function hasAbility(
  api: Api,
  ability: string,
  options: RequestOptions = {},
): Promise<boolean> {
  try {
    await api.request('GET /abilities/{id}', { path: { id: ability }, ...options });
    return true;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 402 || error.status === 404)) return false;
    throw error;
  }
}
