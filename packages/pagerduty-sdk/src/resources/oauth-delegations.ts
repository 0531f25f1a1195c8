import type { Api } from '../core/api.ts';
import type { QueryOf, RequestOptions, ResultOf } from '../core/types.ts';

/** How the request went. */
export type OAuthRevocation = ResultOf<'DELETE /oauth_delegations'>;
/** Always empty since revocation takes effect at once. */
export type OAuthRevocationStatus = ResultOf<'GET /oauth_delegations/revocation_requests/status'>;

/** Sessions of users in the mobile app and the web interface. */
export class OAuthDelegations {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Signs a user out of every mobile or web session. Operation `deleteOauthDelegations`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  delete(
    query: QueryOf<'DELETE /oauth_delegations'>,
    options: RequestOptions = {},
  ): Promise<OAuthRevocation> {
    return this.#api.request('DELETE /oauth_delegations', { query, ...options });
  }

  /**
   * Deprecated: revocation takes effect at once, so nothing is ever pending. Operation
   * `getOauthDelegationsRevocationRequestsStatus`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  revocationStatus(
    query: QueryOf<'GET /oauth_delegations/revocation_requests/status'> = {},
    options: RequestOptions = {},
  ): Promise<OAuthRevocationStatus> {
    return this.#api.request('GET /oauth_delegations/revocation_requests/status', {
      query,
      ...options,
    });
  }
}
