import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, QueryOf, RequestOptions } from '../core/types.ts';
import { RotationEvents } from './rotation-events.ts';

/** A rotation and its events. */
export type Rotation = ItemOf<'GET /v3/schedules/{id}/rotations'>;

/** Rotations of a shift-based schedule, 10 at most. */
export class Rotations {
  readonly #api: Api;
  /** Events of a rotation: who takes turns, and when. */
  readonly events: RotationEvents;

  constructor(api: Api) {
    this.#api = api;
    this.events = new RotationEvents(api);
  }

  /**
   * Rotations of a schedule. Operation `listRotations`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 404, 500; InvalidRequestError past 10 000 rows.
   */
  list(scheduleId: string, options: ListOptions = {}): Paginated<Rotation> {
    return this.#api.paginate('GET /v3/schedules/{id}/rotations', {
      path: { id: scheduleId },
      ...options,
    });
  }

  /**
   * One rotation. Operation `getRotation`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  get(
    scheduleId: string,
    rotationId: string,
    query: QueryOf<'GET /v3/schedules/{id}/rotations/{rotation_id}'> = {},
    options: RequestOptions = {},
  ): Promise<Rotation> {
    return this.#api.entity('GET /v3/schedules/{id}/rotations/{rotation_id}', 'rotation', {
      path: { id: scheduleId, rotation_id: rotationId },
      query,
      ...options,
    });
  }

  /**
   * Makes an empty rotation; add events with {@link RotationEvents.create}. Operation
   * `createRotation`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  create(scheduleId: string, options: RequestOptions = {}): Promise<Rotation> {
    return this.#api.entity('POST /v3/schedules/{id}/rotations', 'rotation', {
      path: { id: scheduleId },
      ...options,
    });
  }

  /**
   * Deletes a rotation; its current event ends now, and past ones stay on record. Operation
   * `deleteRotation`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  async delete(
    scheduleId: string,
    rotationId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /v3/schedules/{id}/rotations/{rotation_id}', {
      path: { id: scheduleId, rotation_id: rotationId },
      ...options,
    });
  }
}
