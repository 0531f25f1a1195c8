import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** A shift: who, from when to when. */
export type CustomShift = ItemOf<'GET /v3/schedules/{id}/custom_shifts'>;
/** Shifts to add, one assignment each. */
export type NewCustomShifts = BodyOf<'POST /v3/schedules/{id}/custom_shifts'>['custom_shifts'];
/** The fields of a shift that can be changed. */
export type CustomShiftChange =
  BodyOf<'PUT /v3/schedules/{id}/custom_shifts/{custom_shift_id}'>['custom_shift'];

/** Custom shifts: cover beside the rotations of a shift-based schedule. */
export class CustomShifts {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Shifts between `since` and `until`. Operation `listCustomShifts`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 500; InvalidRequestError past 10 000 rows.
   */
  list(
    scheduleId: string,
    query: ListQuery<'GET /v3/schedules/{id}/custom_shifts'>,
    options: ListOptions = {},
  ): Paginated<CustomShift> {
    return this.#api.paginate('GET /v3/schedules/{id}/custom_shifts', {
      path: { id: scheduleId },
      query,
      ...options,
    });
  }

  /**
   * One shift. Operation `getCustomShift`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  get(
    scheduleId: string,
    customShiftId: string,
    options: RequestOptions = {},
  ): Promise<CustomShift> {
    return this.#api.entity(
      'GET /v3/schedules/{id}/custom_shifts/{custom_shift_id}',
      'custom_shift',
      {
        path: { id: scheduleId, custom_shift_id: customShiftId },
        ...options,
      },
    );
  }

  /**
   * Adds one or more shifts. Operation `createCustomShifts`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  create(
    scheduleId: string,
    shifts: NewCustomShifts,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /v3/schedules/{id}/custom_shifts', 'custom_shifts'>> {
    return this.#api.entity('POST /v3/schedules/{id}/custom_shifts', 'custom_shifts', {
      path: { id: scheduleId },
      body: { custom_shifts: shifts },
      ...options,
    });
  }

  /**
   * Changes a shift; once it has begun, only its end. Operation `updateCustomShift`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  update(
    scheduleId: string,
    customShiftId: string,
    change: CustomShiftChange,
    options: RequestOptions = {},
  ): Promise<CustomShift> {
    return this.#api.entity(
      'PUT /v3/schedules/{id}/custom_shifts/{custom_shift_id}',
      'custom_shift',
      {
        path: { id: scheduleId, custom_shift_id: customShiftId },
        body: { custom_shift: change },
        ...options,
      },
    );
  }

  /**
   * Deletes a shift; one that has begun ends now. Operation `deleteCustomShift`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  async delete(
    scheduleId: string,
    customShiftId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /v3/schedules/{id}/custom_shifts/{custom_shift_id}', {
      path: { id: scheduleId, custom_shift_id: customShiftId },
      ...options,
    });
  }
}
