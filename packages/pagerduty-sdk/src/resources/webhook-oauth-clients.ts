import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A client without its secret. */
export type WebhookOAuthClient = ItemOf<'GET /webhook_subscriptions/oauth_clients'>;
/** What a client is made with. */
export type NewWebhookOAuthClient =
  BodyOf<'POST /webhook_subscriptions/oauth_clients'>['oauth_client'];
/** The fields of a client that can be changed. */
export type WebhookOAuthClientChange =
  BodyOf<'PUT /webhook_subscriptions/oauth_clients/{id}'>['oauth_client'];

/** OAuth clients that webhook deliveries sign in with, 10 at most; for admins and the owner. */
export class WebhookOAuthClients {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All clients, in one piece. Operation `listOauthClients`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403.
   */
  list(options: ListOptions = {}): Paginated<WebhookOAuthClient> {
    return this.#api.paginate('GET /webhook_subscriptions/oauth_clients', options);
  }

  /**
   * One client. Operation `getOauthClient`.
   *
   * @throws ApiError 401, 403, 404.
   */
  get(id: string, options: RequestOptions = {}): Promise<WebhookOAuthClient> {
    return this.#api.entity('GET /webhook_subscriptions/oauth_clients/{id}', 'oauth_client', {
      path: { id },
      ...options,
    });
  }

  /**
   * Makes a client, once a token could be had with it. Operation `createOauthClient`.
   *
   * @throws ApiError 400, 401, 403.
   */
  create(client: NewWebhookOAuthClient, options: RequestOptions = {}): Promise<WebhookOAuthClient> {
    return this.#api.entity('POST /webhook_subscriptions/oauth_clients', 'oauth_client', {
      body: { oauth_client: client },
      ...options,
    });
  }

  /**
   * Changes a client, once a token could be had with it. Operation `updateOauthClient`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  update(
    id: string,
    change: WebhookOAuthClientChange,
    options: RequestOptions = {},
  ): Promise<WebhookOAuthClient> {
    return this.#api.entity('PUT /webhook_subscriptions/oauth_clients/{id}', 'oauth_client', {
      path: { id },
      body: { oauth_client: change },
      ...options,
    });
  }

  /**
   * Deletes a client, also from subscriptions that use it. Operation `deleteOauthClient`.
   *
   * @throws ApiError 401, 403, 404.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /webhook_subscriptions/oauth_clients/{id}', {
      path: { id },
      ...options,
    });
  }
}
