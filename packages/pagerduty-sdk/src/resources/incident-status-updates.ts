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

/** What is said: `message`, and for e-mail `subject` and `html_message`. */
export type NewStatusUpdate = BodyOf<'POST /incidents/{id}/status_updates'>;
/** What was said. */
export type StatusUpdate = EntityOf<'POST /incidents/{id}/status_updates', 'status_update'>;
/** A user or a team that is told. */
export type StatusUpdateSubscriber = ItemOf<'GET /incidents/{id}/status_updates/subscribers'>;
/** Users and teams to tell. */
export type StatusUpdateSubscribers =
  BodyOf<'POST /incidents/{id}/status_updates/subscribers'>['subscribers'];
/** For each subscriber, how it went. */
export type SubscriptionResults = EntityOf<
  'POST /incidents/{id}/status_updates/subscribers',
  'subscriptions'
>;
/** How many were taken off, were not there, or may not be taken off. */
export type UnsubscriptionCounts = ResultOf<'POST /incidents/{id}/status_updates/unsubscribe'>;

/** What stakeholders of incidents are told, and who they are. */
export class IncidentStatusUpdates {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Tells all subscribers at once. Operation `createIncidentStatusUpdate`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  create(
    incidentId: string,
    update: NewStatusUpdate,
    options: RequestOptions = {},
  ): Promise<StatusUpdate> {
    return this.#api.entity('POST /incidents/{id}/status_updates', 'status_update', {
      path: { id: incidentId },
      body: update,
      ...options,
    });
  }

  /**
   * Who is told. Operation `getIncidentNotificationSubscribers`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 422, 429; InvalidRequestError past 10 000 rows.
   */
  subscribers(
    incidentId: string,
    query: ListQuery<'GET /incidents/{id}/status_updates/subscribers'> = {},
    options: ListOptions = {},
  ): Paginated<StatusUpdateSubscriber> {
    return this.#api.paginate('GET /incidents/{id}/status_updates/subscribers', {
      path: { id: incidentId },
      query,
      ...options,
    });
  }

  /**
   * Adds subscribers; each has a result of its own, so look at every one. Operation
   * `createIncidentNotificationSubscribers`.
   *
   * @throws ApiError 400, 401, 403, 422.
   */
  subscribe(
    incidentId: string,
    subscribers: StatusUpdateSubscribers,
    options: RequestOptions = {},
  ): Promise<SubscriptionResults> {
    return this.#api.entity('POST /incidents/{id}/status_updates/subscribers', 'subscriptions', {
      path: { id: incidentId },
      body: { subscribers },
      ...options,
    });
  }

  /**
   * Takes subscribers off, and counts. Operation `removeIncidentNotificationSubscribers`.
   *
   * @throws ApiError 401, 403, 404, 422.
   */
  unsubscribe(
    incidentId: string,
    subscribers: StatusUpdateSubscribers,
    options: RequestOptions = {},
  ): Promise<UnsubscriptionCounts> {
    return this.#api.request('POST /incidents/{id}/status_updates/unsubscribe', {
      path: { id: incidentId },
      body: { subscribers },
      ...options,
    });
  }
}
