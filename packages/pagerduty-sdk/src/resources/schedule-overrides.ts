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

/** An override: who, from when to when. */
export type ScheduleOverride = ItemOf<'GET /schedules/{id}/overrides'>;
/** Overrides to add. */
export type NewScheduleOverrides = NonNullable<
  BodyOf<'POST /schedules/{id}/overrides'>['overrides']
>;
/** For each override, in order, its own status, and the override or what was wrong with it. */
export type ScheduleOverrideResults = ResultOf<'POST /schedules/{id}/overrides'>;

/** Overrides of a schedule made of layers: somebody is on call instead. */
export class ScheduleOverrides {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Overrides between `since` and `until`, in one piece. Operation `listScheduleOverrides`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  list(
    scheduleId: string,
    query: ListQuery<'GET /schedules/{id}/overrides'>,
    options: ListOptions = {},
  ): Paginated<ScheduleOverride> {
    return this.#api.paginate('GET /schedules/{id}/overrides', {
      path: { id: scheduleId },
      query,
      ...options,
    });
  }

  /**
   * Adds overrides, each by itself: some may fail while the call succeeds, so look at every
   * `status`. The last one made wins. Operation `createScheduleOverride`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  create(
    scheduleId: string,
    overrides: NewScheduleOverrides,
    options: RequestOptions = {},
  ): Promise<ScheduleOverrideResults> {
    return this.#api.request('POST /schedules/{id}/overrides', {
      path: { id: scheduleId },
      body: { overrides },
      ...options,
    });
  }

  /**
   * Deletes an override that is to come; one that has begun ends now, a past one stays. Operation
   * `deleteScheduleOverride`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(
    scheduleId: string,
    overrideId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /schedules/{id}/overrides/{override_id}', {
      path: { id: scheduleId, override_id: overrideId },
      ...options,
    });
  }
}
