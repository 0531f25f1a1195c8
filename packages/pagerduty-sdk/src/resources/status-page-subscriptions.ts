import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';

/** A subscription: where to, and whether it is confirmed. */
export type StatusPageSubscription = ItemOf<'GET /status_pages/{id}/subscriptions'>;
/** What a subscription is made with. */
export type NewStatusPageSubscription =
  BodyOf<'POST /status_pages/{id}/subscriptions'>['subscription'];

/** Who is told of a status page's posts. */
export class StatusPageSubscriptions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Subscriptions of a page that match. Operation `listStatusPageSubscriptions`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    pageId: string,
    query: ListQuery<'GET /status_pages/{id}/subscriptions'> = {},
    options: ListOptions = {},
  ): Paginated<StatusPageSubscription> {
    return this.#api.paginate('GET /status_pages/{id}/subscriptions', {
      path: { id: pageId },
      query,
      ...options,
    });
  }

  /**
   * One subscription. Operation `getStatusPageSubscription`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  get(
    pageId: string,
    subscriptionId: string,
    options: RequestOptions = {},
  ): Promise<StatusPageSubscription> {
    return this.#api.entity(
      'GET /status_pages/{id}/subscriptions/{subscription_id}',
      'subscription',
      {
        path: { id: pageId, subscription_id: subscriptionId },
        ...options,
      },
    );
  }

  /**
   * Adds a subscription. Operation `createStatusPageSubscription`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  create(
    pageId: string,
    subscription: NewStatusPageSubscription,
    options: RequestOptions = {},
  ): Promise<StatusPageSubscription> {
    return this.#api.entity('POST /status_pages/{id}/subscriptions', 'subscription', {
      path: { id: pageId },
      body: { subscription },
      ...options,
    });
  }

  /**
   * Deletes a subscription. Operation `deleteStatusPageSubscription`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(
    pageId: string,
    subscriptionId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /status_pages/{id}/subscriptions/{subscription_id}', {
      path: { id: pageId, subscription_id: subscriptionId },
      ...options,
    });
  }
}
