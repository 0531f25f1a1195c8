import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions, ResultOf } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** Something that a team is told of. */
export type TeamSubscription = ItemOf<'GET /teams/{id}/notification_subscriptions'>;
/** Incidents and business services. */
export type TeamSubscribables =
  BodyOf<'POST /teams/{id}/notification_subscriptions'>['subscribables'];
/** For each thing, the `result` of subscribing to it. */
export type TeamSubscriptionResults = EntityOf<
  'POST /teams/{id}/notification_subscriptions',
  'subscriptions'
>;
/** How many were ended, not allowed and unknown. */
export type TeamUnsubscription =
  ResultOf<'POST /teams/{id}/notification_subscriptions/unsubscribe'>;

/** What a team is told of. */
export class TeamSubscriptions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Subscriptions of a team. Operation `getTeamNotificationSubscriptions`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  list(teamId: string, options: ListOptions = {}): Paginated<TeamSubscription> {
    return this.#api.paginate('GET /teams/{id}/notification_subscriptions', {
      path: { id: teamId },
      ...options,
    });
  }

  /**
   * Subscribes a team, thing by thing: look at every `result`, for some may be refused. Operation
   * `createTeamNotificationSubscriptions`.
   *
   * @throws ApiError 400, 401, 403, 422.
   */
  create(
    teamId: string,
    subscribables: TeamSubscribables,
    options: RequestOptions = {},
  ): Promise<TeamSubscriptionResults> {
    return this.#api.entity('POST /teams/{id}/notification_subscriptions', 'subscriptions', {
      path: { id: teamId },
      body: { subscribables },
      ...options,
    });
  }

  /**
   * Ends subscriptions and counts how that went. Operation `removeTeamNotificationSubscriptions`.
   *
   * @throws ApiError 401, 403, 404, 422.
   */
  delete(
    teamId: string,
    subscribables: TeamSubscribables,
    options: RequestOptions = {},
  ): Promise<TeamUnsubscription> {
    return this.#api.request('POST /teams/{id}/notification_subscriptions/unsubscribe', {
      path: { id: teamId },
      body: { subscribables },
      ...options,
    });
  }
}
