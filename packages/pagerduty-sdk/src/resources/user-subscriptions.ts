import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions, ResultOf } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** Something that a user is told of. */
export type UserSubscription = ItemOf<'GET /users/{id}/notification_subscriptions'>;
/** Incidents and business services. */
export type UserSubscribables =
  BodyOf<'POST /users/{id}/notification_subscriptions'>['subscribables'];
/** For each thing, the `result` of subscribing to it. */
export type UserSubscriptionResults = EntityOf<
  'POST /users/{id}/notification_subscriptions',
  'subscriptions'
>;
/** How many were ended, not allowed and unknown. */
export type UserUnsubscription =
  ResultOf<'POST /users/{id}/notification_subscriptions/unsubscribe'>;

/** What a user is told of. */
export class UserSubscriptions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Subscriptions of a user. Operation `getUserNotificationSubscriptions`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  list(userId: string, options: ListOptions = {}): Paginated<UserSubscription> {
    return this.#api.paginate('GET /users/{id}/notification_subscriptions', {
      path: { id: userId },
      ...options,
    });
  }

  /**
   * Subscribes a user, thing by thing: look at every `result`, for some may be refused. Operation
   * `createUserNotificationSubscriptions`.
   *
   * @throws ApiError 400, 401, 403, 422.
   */
  create(
    userId: string,
    subscribables: UserSubscribables,
    options: RequestOptions = {},
  ): Promise<UserSubscriptionResults> {
    return this.#api.entity('POST /users/{id}/notification_subscriptions', 'subscriptions', {
      path: { id: userId },
      body: { subscribables },
      ...options,
    });
  }

  /**
   * Ends subscriptions and counts how that went. Operation
   * `unsubscribeUserNotificationSubscriptions`.
   *
   * @throws ApiError 401, 403, 404, 422.
   */
  delete(
    userId: string,
    subscribables: UserSubscribables,
    options: RequestOptions = {},
  ): Promise<UserUnsubscription> {
    return this.#api.request('POST /users/{id}/notification_subscriptions/unsubscribe', {
      path: { id: userId },
      body: { subscribables },
      ...options,
    });
  }
}
