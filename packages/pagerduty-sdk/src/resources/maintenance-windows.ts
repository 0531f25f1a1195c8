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

/** A maintenance window. */
export type MaintenanceWindow = ItemOf<'GET /maintenance_windows'>;
/** What one is made with: times and services. */
export type NewMaintenanceWindow = BodyOf<'POST /maintenance_windows'>['maintenance_window'];
/** The fields that can be changed. */
export type MaintenanceWindowChange = BodyOf<'PUT /maintenance_windows/{id}'>['maintenance_window'];

/** Maintenance windows: times in which services open no incidents. */
export class MaintenanceWindows {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Maintenance windows matching `query`; past ones with `filter: past` only. Operation
   * `listMaintenanceWindows`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    query: ListQuery<'GET /maintenance_windows'> = {},
    options: ListOptions = {},
  ): Paginated<MaintenanceWindow> {
    return this.#api.paginate('GET /maintenance_windows', { query, ...options });
  }

  /**
   * One maintenance window. Operation `getMaintenanceWindow`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  get(
    id: string,
    query: QueryOf<'GET /maintenance_windows/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<MaintenanceWindow> {
    return this.#api.entity('GET /maintenance_windows/{id}', 'maintenance_window', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Makes a maintenance window. Operation `createMaintenanceWindow`, which wants `from` with a key
   * that belongs to no user.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  create(window: NewMaintenanceWindow, options: RequestOptions = {}): Promise<MaintenanceWindow> {
    return this.#api.entity('POST /maintenance_windows', 'maintenance_window', {
      body: { maintenance_window: window },
      ...options,
    });
  }

  /**
   * Changes a window that has not ended. Operation `updateMaintenanceWindow`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(
    id: string,
    change: MaintenanceWindowChange,
    options: RequestOptions = {},
  ): Promise<MaintenanceWindow> {
    return this.#api.entity('PUT /maintenance_windows/{id}', 'maintenance_window', {
      path: { id },
      body: { maintenance_window: change },
      ...options,
    });
  }

  /**
   * Deletes a window that is to come, or ends one that has begun. Operation
   * `deleteMaintenanceWindow`.
   *
   * @throws ApiError 401, 403, 404, 405, 429.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /maintenance_windows/{id}', { path: { id }, ...options });
  }
}
