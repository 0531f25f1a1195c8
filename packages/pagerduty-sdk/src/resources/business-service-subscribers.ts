import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** A user or a team that is told. */
export type BusinessServiceSubscriber = ItemOf<'GET /business_services/{id}/subscribers'>;
/** Users and teams to tell. */
export type NewBusinessServiceSubscribers =
  BodyOf<'POST /business_services/{id}/subscribers'>['subscribers'];
/** For each subscriber, how it went. */
export type BusinessServiceSubscriptions = EntityOf<
  'POST /business_services/{id}/subscribers',
  'subscriptions'
>;
/** How many were taken off, were not there, or may not be taken off. */
export type BusinessServiceUnsubscriptions = ResultOf<'POST /business_services/{id}/unsubscribe'>;
/** Whether the whole account is told. */
export type AccountSubscription = ResultOf<'POST /business_services/{id}/account_subscription'>;

/** Who is told of business services. */
export class BusinessServiceSubscribers {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Who is told. Operation `getBusinessServiceSubscribers`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 422, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    id: string,
    query: ListQuery<'GET /business_services/{id}/subscribers'> = {},
    options: ListOptions = {},
  ): Paginated<BusinessServiceSubscriber> {
    return this.#api.paginate('GET /business_services/{id}/subscribers', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Adds subscribers; each has a result of its own, so look at every one. Operation
   * `createBusinessServiceNotificationSubscribers`.
   *
   * @throws ApiError 400, 401, 403, 422.
   */
  add(
    id: string,
    subscribers: NewBusinessServiceSubscribers,
    options: RequestOptions = {},
  ): Promise<BusinessServiceSubscriptions> {
    return this.#api.entity('POST /business_services/{id}/subscribers', 'subscriptions', {
      path: { id },
      body: { subscribers },
      ...options,
    });
  }

  /**
   * Takes subscribers off, and counts. Operation `removeBusinessServiceNotificationSubscriber`.
   *
   * @throws ApiError 401, 403, 404, 422.
   */
  remove(
    id: string,
    subscribers: NewBusinessServiceSubscribers,
    options: RequestOptions = {},
  ): Promise<BusinessServiceUnsubscriptions> {
    return this.#api.request('POST /business_services/{id}/unsubscribe', {
      path: { id },
      body: { subscribers },
      ...options,
    });
  }

  /**
   * Tells the whole account. Operation `createBusinessServiceAccountSubscription`.
   *
   * @throws ApiError 401, 403, 404, 422.
   */
  addAccount(id: string, options: RequestOptions = {}): Promise<AccountSubscription> {
    return this.#api.request('POST /business_services/{id}/account_subscription', {
      path: { id },
      ...options,
    });
  }

  /**
   * Tells the account no more. Operation `removeBusinessServiceAccountSubscription`.
   *
   * @throws ApiError 401, 403, 404, 422.
   */
  async removeAccount(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /business_services/{id}/account_subscription', {
      path: { id },
      ...options,
    });
  }
}
