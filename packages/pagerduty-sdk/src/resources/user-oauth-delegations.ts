import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery, RequestOptions, ResultOf } from '../core/types.ts';

/** What may act for a user, and until when. */
export type UserOAuthDelegation = ItemOf<'GET /users/{id}/oauth_delegations'>;

/** Apps and sessions that a user let act for them. */
export class UserOAuthDelegations {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Delegations of a user that match. Operation `listUserDelegations`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  list(
    userId: string,
    query: ListQuery<'GET /users/{id}/oauth_delegations'> = {},
    options: ListOptions = {},
  ): Paginated<UserOAuthDelegation> {
    return this.#api.paginate('GET /users/{id}/oauth_delegations', {
      path: { id: userId },
      query,
      ...options,
    });
  }

  /**
   * One delegation. Operation `getUserDelegation`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  get(
    userId: string,
    delegationId: string,
    options: RequestOptions = {},
  ): Promise<NonNullable<ResultOf<'GET /users/{id}/oauth_delegations/{delegation_id}'>>> {
    return this.#api.request('GET /users/{id}/oauth_delegations/{delegation_id}', {
      path: { id: userId, delegation_id: delegationId },
      ...options,
    });
  }
}
