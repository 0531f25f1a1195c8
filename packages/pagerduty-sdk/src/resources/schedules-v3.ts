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
import { CustomShifts } from './custom-shifts.ts';
import type { EntityOf } from './entity.ts';
import { Rotations } from './rotations.ts';
import { ScheduleV3Overrides } from './schedule-v3-overrides.ts';

/** A reference to a schedule. */
export type ScheduleV3Reference = ItemOf<'GET /v3/schedules'>;
/** A schedule with its rotations and events. */
export type ScheduleV3 = EntityOf<'GET /v3/schedules/{id}', 'schedule'>;
/** Name, description and time zone of a schedule. */
export type NewScheduleV3 = BodyOf<'POST /v3/schedules'>['schedule'];
/** The fields of a schedule that can be changed. */
export type ScheduleV3Change = BodyOf<'PUT /v3/schedules/{id}'>['schedule'];

/**
 * Shift-based schedules, of type `schedule_v3`: rotations, events and custom shifts, several people
 * on call at once. Schedules made of layers answer 400 here; they are in {@link Schedules}.
 */
export class SchedulesV3 {
  readonly #api: Api;
  /** Shifts beside the rotations. */
  readonly customShifts: CustomShifts;
  /** Overrides of a schedule. */
  readonly overrides: ScheduleV3Overrides;
  /** Rotations of a schedule, 10 at most. */
  readonly rotations: Rotations;

  constructor(api: Api) {
    this.#api = api;
    this.customShifts = new CustomShifts(api);
    this.overrides = new ScheduleV3Overrides(api);
    this.rotations = new Rotations(api);
  }

  /**
   * References to schedules matching `query`. Operation `listSchedulesV3`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 500; InvalidRequestError past 10 000 rows.
   */
  list(
    query: ListQuery<'GET /v3/schedules'> = {},
    options: ListOptions = {},
  ): Paginated<ScheduleV3Reference> {
    return this.#api.paginate('GET /v3/schedules', { query, ...options });
  }

  /**
   * One schedule; `include: ['final_schedule']` adds who is on call in the range, as rendered
   * shifts. Operation `getScheduleV3`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  get(
    id: string,
    query: QueryOf<'GET /v3/schedules/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<ScheduleV3> {
    return this.#api.entity('GET /v3/schedules/{id}', 'schedule', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Makes a schedule without rotations; add them with {@link Rotations.create}. Operation
   * `createScheduleV3`.
   *
   * @throws ApiError 400, 401, 403, 500.
   */
  create(
    schedule: NewScheduleV3,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /v3/schedules', 'schedule'>> {
    return this.#api.entity('POST /v3/schedules', 'schedule', { body: { schedule }, ...options });
  }

  /**
   * Changes the given fields; rotations and events stay. Operation `updateScheduleV3`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  update(
    id: string,
    change: ScheduleV3Change,
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /v3/schedules/{id}', 'schedule'>> {
    return this.#api.entity('PUT /v3/schedules/{id}', 'schedule', {
      path: { id },
      body: { schedule: change },
      ...options,
    });
  }

  /**
   * Deletes a schedule that no escalation policy uses, with its rotations and events. Operation
   * `deleteScheduleV3`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /v3/schedules/{id}', { path: { id }, ...options });
  }

  /**
   * Changes of a schedule, newest first; of the last 24 hours without dates, of 31 days at most.
   * Operation `listSchedulesAuditRecordsV3`.
   *
   * @remarks 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  auditRecords(
    id: string,
    query: ListQuery<'GET /v3/schedules/{id}/audit/records'> = {},
    options: ListOptions = {},
  ): Paginated<AuditRecord> {
    return this.#api.paginate('GET /v3/schedules/{id}/audit/records', {
      path: { id },
      query,
      ...options,
    });
  }
}
