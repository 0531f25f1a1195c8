import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, QueryOf, RequestOptions } from '../core/types.ts';

/** Who takes turns, when, and how often. */
export type RotationEvent = ItemOf<'GET /v3/schedules/{id}/rotations/{rotation_id}/events'>;
/** What an event is made with: 20 members at most. */
export type NewRotationEvent =
  BodyOf<'POST /v3/schedules/{id}/rotations/{rotation_id}/events'>['event'];
/** The fields of an event that can be changed. */
export type RotationEventChange =
  BodyOf<'PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}'>['event'];

/** Events of a rotation, 5 at most, which do not overlap. */
export class RotationEvents {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Events of a rotation. Operation `listEvents`.
   *
   * @remarks By start; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 404, 500; InvalidRequestError past 10 000 rows.
   */
  list(
    scheduleId: string,
    rotationId: string,
    options: ListOptions = {},
  ): Paginated<RotationEvent> {
    return this.#api.paginate('GET /v3/schedules/{id}/rotations/{rotation_id}/events', {
      path: { id: scheduleId, rotation_id: rotationId },
      ...options,
    });
  }

  /**
   * One event. Operation `getEvent`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  get(
    scheduleId: string,
    rotationId: string,
    eventId: string,
    query: QueryOf<'GET /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}'> = {},
    options: RequestOptions = {},
  ): Promise<RotationEvent> {
    return this.#api.entity(
      'GET /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}',
      'event',
      {
        path: { id: scheduleId, rotation_id: rotationId, event_id: eventId },
        query,
        ...options,
      },
    );
  }

  /**
   * Adds an event to a rotation. Operation `createEvent`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  create(
    scheduleId: string,
    rotationId: string,
    event: NewRotationEvent,
    options: RequestOptions = {},
  ): Promise<RotationEvent> {
    return this.#api.entity('POST /v3/schedules/{id}/rotations/{rotation_id}/events', 'event', {
      path: { id: scheduleId, rotation_id: rotationId },
      body: { event },
      ...options,
    });
  }

  /**
   * Changes an event. Operation `updateEvent`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  update(
    scheduleId: string,
    rotationId: string,
    eventId: string,
    change: RotationEventChange,
    options: RequestOptions = {},
  ): Promise<RotationEvent> {
    return this.#api.entity(
      'PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}',
      'event',
      {
        path: { id: scheduleId, rotation_id: rotationId, event_id: eventId },
        body: { event: change },
        ...options,
      },
    );
  }

  /**
   * Deletes an event. Operation `deleteEvent`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  async delete(
    scheduleId: string,
    rotationId: string,
    eventId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}', {
      path: { id: scheduleId, rotation_id: rotationId, event_id: eventId },
      ...options,
    });
  }
}
