import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';

/** A dashboard and its business services. */
export type StatusDashboard = ItemOf<'GET /status_dashboards'>;
/** A business service, and how it fares. */
export type DashboardServiceImpact = ItemOf<'GET /status_dashboards/{id}/service_impacts'>;

/** Status dashboards: how business services fare. */
export class StatusDashboards {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Dashboards of the account. Operation `listStatusDashboards`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 401, 403, 429.
   */
  list(options: ListOptions = {}): Paginated<StatusDashboard> {
    return this.#api.paginate('GET /status_dashboards', options);
  }

  /**
   * One dashboard. Operation `getStatusDashboardById`.
   *
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  get(id: string, options: RequestOptions = {}): Promise<StatusDashboard> {
    return this.#api.entity('GET /status_dashboards/{id}', 'status_dashboard', {
      path: { id },
      ...options,
    });
  }

  /**
   * One dashboard by the name in its URL, which can change. Operation
   * `getStatusDashboardByUrlSlug`.
   *
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  getBySlug(urlSlug: string, options: RequestOptions = {}): Promise<StatusDashboard> {
    return this.#api.entity('GET /status_dashboards/url_slugs/{url_slug}', 'status_dashboard', {
      path: { url_slug: urlSlug },
      ...options,
    });
  }

  /**
   * The most affected business services, 200 at most; the API has no way to the rest. Operation
   * `getStatusDashboardServiceImpactsById`.
   *
   * @remarks Worst impact first, then the latest, then by name; all on one page.
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  serviceImpacts(
    id: string,
    query: ListQuery<'GET /status_dashboards/{id}/service_impacts'> = {},
    options: ListOptions = {},
  ): Paginated<DashboardServiceImpact> {
    return this.#api.paginate('GET /status_dashboards/{id}/service_impacts', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * The same by the name in the dashboard's URL. Operation
   * `getStatusDashboardServiceImpactsByUrlSlug`.
   *
   * @remarks Worst impact first, then the latest, then by name; all on one page.
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  serviceImpactsBySlug(
    urlSlug: string,
    query: ListQuery<'GET /status_dashboards/url_slugs/{url_slug}/service_impacts'> = {},
    options: ListOptions = {},
  ): Paginated<ItemOf<'GET /status_dashboards/url_slugs/{url_slug}/service_impacts'>> {
    return this.#api.paginate('GET /status_dashboards/url_slugs/{url_slug}/service_impacts', {
      path: { url_slug: urlSlug },
      query,
      ...options,
    });
  }
}
