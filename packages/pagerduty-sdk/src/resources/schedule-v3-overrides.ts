import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** An override of a rotation or a custom shift. */
export type ScheduleV3Override = ItemOf<'GET /v3/schedules/{id}/overrides'>;
/** Overrides to add. */
export type NewScheduleV3Overrides = BodyOf<'POST /v3/schedules/{id}/overrides'>['overrides'];
/** The fields of an override that can be changed. */
export type ScheduleV3OverrideChange =
  BodyOf<'PUT /v3/schedules/{id}/overrides/{override_id}'>['override'];

/** Overrides of a shift-based schedule: one member stands in for another. */
export class ScheduleV3Overrides {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Overrides between `since` and `until`. Operation `listOverrides`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 500; InvalidRequestError past 10 000 rows.
   */
  list(
    scheduleId: string,
    query: ListQuery<'GET /v3/schedules/{id}/overrides'>,
    options: ListOptions = {},
  ): Paginated<ScheduleV3Override> {
    return this.#api.paginate('GET /v3/schedules/{id}/overrides', {
      path: { id: scheduleId },
      query,
      ...options,
    });
  }

  /**
   * One override. Operation `getOverride`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  get(
    scheduleId: string,
    overrideId: string,
    options: RequestOptions = {},
  ): Promise<ScheduleV3Override> {
    return this.#api.entity('GET /v3/schedules/{id}/overrides/{override_id}', 'override', {
      path: { id: scheduleId, override_id: overrideId },
      ...options,
    });
  }

  /**
   * Adds one or more overrides. Operation `createOverrides`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  create(
    scheduleId: string,
    overrides: NewScheduleV3Overrides,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /v3/schedules/{id}/overrides', 'overrides'>> {
    return this.#api.entity('POST /v3/schedules/{id}/overrides', 'overrides', {
      path: { id: scheduleId },
      body: { overrides },
      ...options,
    });
  }

  /**
   * Changes an override. Operation `updateOverride`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  update(
    scheduleId: string,
    overrideId: string,
    change: ScheduleV3OverrideChange,
    options: RequestOptions = {},
  ): Promise<ScheduleV3Override> {
    return this.#api.entity('PUT /v3/schedules/{id}/overrides/{override_id}', 'override', {
      path: { id: scheduleId, override_id: overrideId },
      body: { override: change },
      ...options,
    });
  }

  /**
   * Deletes an override. Operation `deleteOverride`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  async delete(
    scheduleId: string,
    overrideId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /v3/schedules/{id}/overrides/{override_id}', {
      path: { id: scheduleId, override_id: overrideId },
      ...options,
    });
  }
}
