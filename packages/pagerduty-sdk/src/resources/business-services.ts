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
import { BusinessServiceSubscribers } from './business-service-subscribers.ts';

/** A business service. */
export type BusinessService = ItemOf<'GET /business_services'>;
/** What one is made with. */
export type NewBusinessService = NonNullable<BodyOf<'POST /business_services'>['business_service']>;
/** The fields that can be changed. */
export type BusinessServiceChange = NonNullable<
  BodyOf<'PUT /business_services/{id}'>['business_service']
>;
/** An incident that has an impact on a business service. */
export type BusinessServiceImpactor = ItemOf<'GET /business_services/impactors'>;
/** How a business service fares. */
export type BusinessServiceImpact = ItemOf<'GET /business_services/impacts'>;
/** How a service below it fares. */
export type SupportingServiceImpact =
  ItemOf<'GET /business_services/{id}/supporting_services/impacts'>;
/** From which priority on incidents have an impact. */
export type PriorityThreshold = ResultOf<'GET /business_services/priority_thresholds'>;
/** The same, to set it. */
export type PriorityThresholdChange = BodyOf<'PUT /business_services/priority_thresholds'>;

/** Business services: what customers notice, and what it rests on. */
export class BusinessServices {
  readonly #api: Api;
  /** Who is told of a business service. */
  readonly subscribers: BusinessServiceSubscribers;

  constructor(api: Api) {
    this.#api = api;
    this.subscribers = new BusinessServiceSubscribers(api);
  }

  /**
   * All business services. Operation `listBusinessServices`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403; InvalidRequestError past 10 000 rows.
   */
  list(
    query: ListQuery<'GET /business_services'> = {},
    options: ListOptions = {},
  ): Paginated<BusinessService> {
    return this.#api.paginate('GET /business_services', { query, ...options });
  }

  /**
   * One business service. Operation `getBusinessService`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(id: string, options: RequestOptions = {}): Promise<BusinessService> {
    return this.#api.entity('GET /business_services/{id}', 'business_service', {
      path: { id },
      ...options,
    });
  }

  /**
   * Makes a business service. Operation `createBusinessService`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  create(service: NewBusinessService, options: RequestOptions = {}): Promise<BusinessService> {
    return this.#api.entity('POST /business_services', 'business_service', {
      body: { business_service: service },
      ...options,
    });
  }

  /**
   * Changes the given fields. Operation `updateBusinessService`.
   *
   * @throws ApiError 400, 403, 404.
   */
  update(
    id: string,
    change: BusinessServiceChange,
    options: RequestOptions = {},
  ): Promise<BusinessService> {
    return this.#api.entity('PUT /business_services/{id}', 'business_service', {
      path: { id },
      body: { business_service: change },
      ...options,
    });
  }

  /**
   * Deletes a business service; the services below it stay. Operation `deleteBusinessService`.
   *
   * @throws ApiError 401, 403, 404.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /business_services/{id}', { path: { id }, ...options });
  }

  /**
   * Incidents with an impact on the given business services, or on those at the top, 200 at most.
   * Operation `getBusinessServiceTopLevelImpactors`.
   *
   * @remarks By priority, then by creation; all on one page.
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  impactors(
    query: ListQuery<'GET /business_services/impactors'> = {},
    options: ListOptions = {},
  ): Paginated<BusinessServiceImpactor> {
    return this.#api.paginate('GET /business_services/impactors', { query, ...options });
  }

  /**
   * How business services fare, the worst first, 200 at most. Operation
   * `getBusinessServiceImpacts`.
   *
   * @remarks All on one page.
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  impacts(
    query: ListQuery<'GET /business_services/impacts'> = {},
    options: ListOptions = {},
  ): Paginated<BusinessServiceImpact> {
    return this.#api.paginate('GET /business_services/impacts', { query, ...options });
  }

  /**
   * How the services below a business service fare, 200 at most. Operation
   * `getBusinessServiceSupportingServiceImpacts`.
   *
   * @remarks Worst impact first, then the latest, then by name; all on one page.
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  supportingImpacts(
    id: string,
    query: ListQuery<'GET /business_services/{id}/supporting_services/impacts'> = {},
    options: ListOptions = {},
  ): Paginated<SupportingServiceImpact> {
    return this.#api.paginate('GET /business_services/{id}/supporting_services/impacts', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * From which priority on incidents have an impact. Operation
   * `getBusinessServicePriorityThresholds`.
   *
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  priorityThreshold(options: RequestOptions = {}): Promise<PriorityThreshold> {
    return this.#api.request('GET /business_services/priority_thresholds', options);
  }

  /**
   * Sets that priority for the account. Operation `putBusinessServicePriorityThresholds`.
   *
   * @throws ApiError 400, 401, 403, 422, 429, 500.
   */
  setPriorityThreshold(
    threshold: PriorityThresholdChange,
    options: RequestOptions = {},
  ): Promise<PriorityThreshold> {
    return this.#api.request('PUT /business_services/priority_thresholds', {
      body: threshold,
      ...options,
    });
  }

  /**
   * Lets incidents of every priority have an impact. Operation
   * `deleteBusinessServicePriorityThresholds`.
   *
   * @throws ApiError 401, 403, 429.
   */
  async clearPriorityThreshold(options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /business_services/priority_thresholds', options);
  }
}
