import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A session. */
export type UserSession = ItemOf<'GET /users/{id}/sessions'>;

/**
 * Sessions of a user, without OAuth tokens made since November 2021. Deprecated: see {@link
 * UserOAuthDelegations}.
 */
export class UserSessions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All sessions of a user, in one piece. Operation `getUserSessions`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  list(userId: string, options: ListOptions = {}): Paginated<UserSession> {
    return this.#api.paginate('GET /users/{id}/sessions', { path: { id: userId }, ...options });
  }

  /**
   * One session. Operation `getUserSession`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(
    userId: string,
    type: string,
    sessionId: string,
    options: RequestOptions = {},
  ): Promise<UserSession> {
    return this.#api.entity('GET /users/{id}/sessions/{type}/{session_id}', 'user_session', {
      path: { id: userId, type, session_id: sessionId },
      ...options,
    });
  }

  /**
   * Ends a session. Operation `deleteUserSession`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(
    userId: string,
    type: string,
    sessionId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /users/{id}/sessions/{type}/{session_id}', {
      path: { id: userId, type, session_id: sessionId },
      ...options,
    });
  }

  /**
   * Ends every session of a user. Operation `deleteUserSessions`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async deleteAll(userId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /users/{id}/sessions', { path: { id: userId }, ...options });
  }
}
