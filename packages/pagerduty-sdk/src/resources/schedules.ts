import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestOptions,
} from '../core/types.ts';
import type { AuditRecord } from './audit-records.ts';
import type { EntityOf } from './entity.ts';
import { ScheduleOverrides } from './schedule-overrides.ts';
import { SchedulesV3 } from './schedules-v3.ts';

/** A schedule: its layers, overrides, and who is on call. */
export type Schedule = ItemOf<'GET /schedules'>;
/** What a schedule is made with: its time zone and layers. */
export type NewSchedule = BodyOf<'POST /schedules'>['schedule'];
/** The fields of a schedule, its layers among them. */
export type ScheduleChange = BodyOf<'PUT /schedules/{id}'>['schedule'];
/** A schedule that is not saved. */
export type ScheduleDraft = BodyOf<'POST /schedules/preview'>['schedule'];
/** A user on call in a schedule. */
export type ScheduleUser = ItemOf<'GET /schedules/{id}/users'>;

/**
 * Schedules made of layers, the kind that most accounts have. Shift-based schedules, of type
 * `schedule_v3`, are in {@link Schedules.v3}; asking for one through the other's methods is a 400.
 */
export class Schedules {
  readonly #api: Api;
  /** Overrides of a schedule. */
  readonly overrides: ScheduleOverrides;
  /** Shift-based schedules, with rotations and custom shifts. */
  readonly v3: SchedulesV3;

  constructor(api: Api) {
    this.#api = api;
    this.overrides = new ScheduleOverrides(api);
    this.v3 = new SchedulesV3(api);
  }

  /**
   * Schedules matching `query`. Operation `listSchedules`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /schedules'> = {}, options: ListOptions = {}): Paginated<Schedule> {
    return this.#api.paginate('GET /schedules', { query, ...options });
  }

  /**
   * One schedule with its layers, rendered for the given range, two weeks unless told. Operation
   * `getSchedule`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(
    id: string,
    query: QueryOf<'GET /schedules/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<EntityOf<'GET /schedules/{id}', 'schedule'>> {
    return this.#api.entity('GET /schedules/{id}', 'schedule', { path: { id }, query, ...options });
  }

  /**
   * Makes a schedule. Operation `createSchedule`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  create(
    schedule: NewSchedule,
    query: QueryOf<'POST /schedules'> = {},
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /schedules', 'schedule'>> {
    return this.#api.entity('POST /schedules', 'schedule', {
      query,
      body: { schedule },
      ...options,
    });
  }

  /**
   * Changes a schedule. Operation `updateSchedule`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(
    id: string,
    change: ScheduleChange,
    query: QueryOf<'PUT /schedules/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /schedules/{id}', 'schedule'>> {
    return this.#api.entity('PUT /schedules/{id}', 'schedule', {
      path: { id },
      query,
      body: { schedule: change },
      ...options,
    });
  }

  /**
   * Deletes a schedule. Operation `deleteSchedule`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /schedules/{id}', { path: { id }, ...options });
  }

  /**
   * Renders a schedule without saving it. Operation `createSchedulePreview`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  preview(
    schedule: ScheduleDraft,
    query: QueryOf<'POST /schedules/preview'> = {},
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /schedules/preview', 'schedule'>> {
    return this.#api.entity('POST /schedules/preview', 'schedule', {
      query,
      body: { schedule },
      ...options,
    });
  }

  /**
   * Users on call within the range, in one piece. Operation `listScheduleUsers`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  users(
    id: string,
    query: ListQuery<'GET /schedules/{id}/users'> = {},
    options: ListOptions = {},
  ): Paginated<ScheduleUser> {
    return this.#api.paginate('GET /schedules/{id}/users', { path: { id }, query, ...options });
  }

  /**
   * Changes of a schedule, newest first; of the last 24 hours without dates, of 31 days at most.
   * Operation `listSchedulesAuditRecords`.
   *
   * @remarks 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  auditRecords(
    id: string,
    query: ListQuery<'GET /schedules/{id}/audit/records'> = {},
    options: ListOptions = {},
  ): Paginated<AuditRecord> {
    return this.#api.paginate('GET /schedules/{id}/audit/records', {
      path: { id },
      query,
      ...options,
    });
  }
}
