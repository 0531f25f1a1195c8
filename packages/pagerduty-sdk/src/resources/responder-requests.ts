import type { Api } from '../core/api.ts';
import type { BodyOf, RequestOptions, ResultOf } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** Who asks, whom, and why; `requester_id` is the id of a user. */
export type NewResponderRequest = BodyOf<'POST /incidents/{id}/responder_requests'>;
/** A call for more people. */
export type ResponderRequest = EntityOf<
  'POST /incidents/{id}/responder_requests',
  'responder_request'
>;
/** Whom not to ask any more. */
export type ResponderCancellation = BodyOf<'PUT /incidents/{id}/responder_requests/cancel'>;
/** Those who are not asked any more. */
export type CancelledResponders = ResultOf<'PUT /incidents/{id}/responder_requests/cancel'>;

/** Calls for more people on incidents. */
export class ResponderRequests {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Asks people or escalation policies to join, who are notified at once. Operation
   * `createIncidentResponderRequest`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  create(
    incidentId: string,
    request: NewResponderRequest,
    options: RequestOptions = {},
  ): Promise<ResponderRequest> {
    return this.#api.entity('POST /incidents/{id}/responder_requests', 'responder_request', {
      path: { id: incidentId },
      body: request,
      ...options,
    });
  }

  /**
   * Takes back requests that nobody answered yet. Operation `cancelIncidentResponderRequest`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  cancel(
    incidentId: string,
    cancellation: ResponderCancellation,
    options: RequestOptions = {},
  ): Promise<CancelledResponders> {
    return this.#api.request('PUT /incidents/{id}/responder_requests/cancel', {
      path: { id: incidentId },
      body: cancellation,
      ...options,
    });
  }
}
