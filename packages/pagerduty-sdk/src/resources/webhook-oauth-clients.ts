import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';

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

  /** All clients, in one piece. Operation `listOauthClients`. */
  list(options: ListOptions = {}): Paginated<WebhookOAuthClient> {
    return this.#api.paginate('GET /webhook_subscriptions/oauth_clients', options);
  }

  /** One client. Operation `getOauthClient`. */
  async get(id: string, options: RequestOptions = {}): Promise<WebhookOAuthClient> {
    const key = 'GET /webhook_subscriptions/oauth_clients/{id}';
    return unwrap(key, await this.#api.request(key, { path: { id }, ...options }), 'oauth_client');
  }

  /** Makes a client, once a token could be had with it. Operation `createOauthClient`. */
  async create(
    client: NewWebhookOAuthClient,
    options: RequestOptions = {},
  ): Promise<WebhookOAuthClient> {
    const key = 'POST /webhook_subscriptions/oauth_clients';
    return unwrap(
      key,
      await this.#api.request(key, { body: { oauth_client: client }, ...options }),
      'oauth_client',
    );
  }

  /** Changes a client, once a token could be had with it. Operation `updateOauthClient`. */
  async update(
    id: string,
    change: WebhookOAuthClientChange,
    options: RequestOptions = {},
  ): Promise<WebhookOAuthClient> {
    const key = 'PUT /webhook_subscriptions/oauth_clients/{id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body: { oauth_client: change }, ...options }),
      'oauth_client',
    );
  }

  /** Deletes a client, also from subscriptions that use it. Operation `deleteOauthClient`. */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /webhook_subscriptions/oauth_clients/{id}', {
      path: { id },
      ...options,
    });
  }
}
