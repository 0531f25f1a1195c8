import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { WebhookOAuthClients } from './webhook-oauth-clients.ts';

/** A subscription: which events go where. */
export type WebhookSubscription = ItemOf<'GET /webhook_subscriptions'>;
/** What a subscription is made with. */
export type NewWebhookSubscription = BodyOf<'POST /webhook_subscriptions'>['webhook_subscription'];
/** The fields of a subscription that can be changed, which are not its delivery method. */
export type WebhookSubscriptionChange = NonNullable<
  BodyOf<'PUT /webhook_subscriptions/{id}'>['webhook_subscription']
>;

/** Webhook subscriptions, 10 per service or team. */
export class WebhookSubscriptions {
  readonly #api: Api;
  /** What deliveries sign in with. */
  readonly oauthClients: WebhookOAuthClients;

  constructor(api: Api) {
    this.#api = api;
    this.oauthClients = new WebhookOAuthClients(api);
  }

  /**
   * Subscriptions that match. Operation `listWebhookSubscriptions`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403; InvalidRequestError past 10 000 rows.
   */
  list(
    query: ListQuery<'GET /webhook_subscriptions'> = {},
    options: ListOptions = {},
  ): Paginated<WebhookSubscription> {
    return this.#api.paginate('GET /webhook_subscriptions', { query, ...options });
  }

  /**
   * One subscription; its secret is left out. Operation `getWebhookSubscription`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(id: string, options: RequestOptions = {}): Promise<WebhookSubscription> {
    return this.#api.entity('GET /webhook_subscriptions/{id}', 'webhook_subscription', {
      path: { id },
      ...options,
    });
  }

  /**
   * Makes a subscription; the signing secret is in this answer only. Operation
   * `createWebhookSubscription`.
   *
   * @throws ApiError 400, 401, 403.
   */
  create(
    subscription: NewWebhookSubscription,
    options: RequestOptions = {},
  ): Promise<WebhookSubscription> {
    return this.#api.entity('POST /webhook_subscriptions', 'webhook_subscription', {
      body: { webhook_subscription: subscription },
      ...options,
    });
  }

  /**
   * Changes the given fields. Operation `updateWebhookSubscription`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  update(
    id: string,
    change: WebhookSubscriptionChange,
    options: RequestOptions = {},
  ): Promise<WebhookSubscription> {
    return this.#api.entity('PUT /webhook_subscriptions/{id}', 'webhook_subscription', {
      path: { id },
      body: { webhook_subscription: change },
      ...options,
    });
  }

  /**
   * Deletes a subscription. Operation `deleteWebhookSubscription`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /webhook_subscriptions/{id}', { path: { id }, ...options });
  }

  /**
   * Turns a subscription on that was turned off after failures. Operation
   * `enableWebhookSubscription`.
   *
   * @throws ApiError 401, 403, 404.
   */
  enable(id: string, options: RequestOptions = {}): Promise<WebhookSubscription> {
    return this.#api.entity('POST /webhook_subscriptions/{id}/enable', 'webhook_subscription', {
      path: { id },
      ...options,
    });
  }

  /**
   * Sends a `pagey.ping` to the subscription. Operation `testWebhookSubscription`.
   *
   * @throws ApiError 401, 403, 404.
   */
  async ping(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('POST /webhook_subscriptions/{id}/ping', { path: { id }, ...options });
  }
}
