import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, QueryOf, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';
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

  /** Rotations of a schedule. Operation `listRotations`. */
  list(scheduleId: string, options: ListOptions = {}): Paginated<Rotation> {
    return this.#api.paginate('GET /v3/schedules/{id}/rotations', {
      path: { id: scheduleId },
      ...options,
    });
  }

  /** One rotation. Operation `getRotation`. */
  async get(
    scheduleId: string,
    rotationId: string,
    query: QueryOf<'GET /v3/schedules/{id}/rotations/{rotation_id}'> = {},
    options: RequestOptions = {},
  ): Promise<Rotation> {
    const key = 'GET /v3/schedules/{id}/rotations/{rotation_id}';
    return unwrap(
      key,
      await this.#api.request(key, {
        path: { id: scheduleId, rotation_id: rotationId },
        query,
        ...options,
      }),
      'rotation',
    );
  }

  /**
   * Makes an empty rotation; add events with {@link RotationEvents.create}. Operation
   * `createRotation`.
   */
  async create(scheduleId: string, options: RequestOptions = {}): Promise<Rotation> {
    const key = 'POST /v3/schedules/{id}/rotations';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id: scheduleId }, ...options }),
      'rotation',
    );
  }

  /**
   * Deletes a rotation; its current event ends now, and past ones stay on record. Operation
   * `deleteRotation`.
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
