import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { StatusPagePosts } from './status-page-posts.ts';
import { StatusPageSubscriptions } from './status-page-subscriptions.ts';

/** A status page. */
export type StatusPage = ItemOf<'GET /status_pages'>;
/** How much a post says a service is affected. */
export type StatusPageImpact = ItemOf<'GET /status_pages/{id}/impacts'>;
/** A service that a page shows. */
export type StatusPageService = ItemOf<'GET /status_pages/{id}/services'>;
/** How severe a post can be. */
export type StatusPageSeverity = ItemOf<'GET /status_pages/{id}/severities'>;
/** What state a post can be in. */
export type StatusPageStatus = ItemOf<'GET /status_pages/{id}/statuses'>;

/** Status pages, where customers see what is wrong. */
export class StatusPages {
  readonly #api: Api;
  /** Posts: incidents and maintenance. */
  readonly posts: StatusPagePosts;
  /** Who is told of posts. */
  readonly subscriptions: StatusPageSubscriptions;

  constructor(api: Api) {
    this.#api = api;
    this.posts = new StatusPagePosts(api);
    this.subscriptions = new StatusPageSubscriptions(api);
  }

  /**
   * Status pages of the account. Operation `listStatusPages`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    query: ListQuery<'GET /status_pages'> = {},
    options: ListOptions = {},
  ): Paginated<StatusPage> {
    return this.#api.paginate('GET /status_pages', { query, ...options });
  }

  /**
   * Impacts that posts of a page can have. Operation `listStatusPageImpacts`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  impacts(
    pageId: string,
    query: ListQuery<'GET /status_pages/{id}/impacts'> = {},
    options: ListOptions = {},
  ): Paginated<StatusPageImpact> {
    return this.#api.paginate('GET /status_pages/{id}/impacts', {
      path: { id: pageId },
      query,
      ...options,
    });
  }

  /**
   * One impact. Operation `getStatusPageImpact`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  impact(
    pageId: string,
    impactId: string,
    options: RequestOptions = {},
  ): Promise<StatusPageImpact> {
    return this.#api.entity('GET /status_pages/{id}/impacts/{impact_id}', 'impact', {
      path: { id: pageId, impact_id: impactId },
      ...options,
    });
  }

  /**
   * Services that a page shows. Operation `listStatusPageServices`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  services(pageId: string, options: ListOptions = {}): Paginated<StatusPageService> {
    return this.#api.paginate('GET /status_pages/{id}/services', {
      path: { id: pageId },
      ...options,
    });
  }

  /**
   * One service of a page. Operation `getStatusPageService`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  service(
    pageId: string,
    serviceId: string,
    options: RequestOptions = {},
  ): Promise<StatusPageService> {
    return this.#api.entity('GET /status_pages/{id}/services/{service_id}', 'service', {
      path: { id: pageId, service_id: serviceId },
      ...options,
    });
  }

  /**
   * Severities that posts of a page can have. Operation `listStatusPageSeverities`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  severities(
    pageId: string,
    query: ListQuery<'GET /status_pages/{id}/severities'> = {},
    options: ListOptions = {},
  ): Paginated<StatusPageSeverity> {
    return this.#api.paginate('GET /status_pages/{id}/severities', {
      path: { id: pageId },
      query,
      ...options,
    });
  }

  /**
   * One severity. Operation `getStatusPageSeverity`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  severity(
    pageId: string,
    severityId: string,
    options: RequestOptions = {},
  ): Promise<StatusPageSeverity> {
    return this.#api.entity('GET /status_pages/{id}/severities/{severity_id}', 'severity', {
      path: { id: pageId, severity_id: severityId },
      ...options,
    });
  }

  /**
   * States that posts of a page can be in. Operation `listStatusPageStatuses`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  statuses(
    pageId: string,
    query: ListQuery<'GET /status_pages/{id}/statuses'> = {},
    options: ListOptions = {},
  ): Paginated<StatusPageStatus> {
    return this.#api.paginate('GET /status_pages/{id}/statuses', {
      path: { id: pageId },
      query,
      ...options,
    });
  }

  /**
   * One state. Operation `getStatusPageStatus`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  status(
    pageId: string,
    statusId: string,
    options: RequestOptions = {},
  ): Promise<StatusPageStatus> {
    return this.#api.entity('GET /status_pages/{id}/statuses/{status_id}', 'status', {
      path: { id: pageId, status_id: statusId },
      ...options,
    });
  }
}
