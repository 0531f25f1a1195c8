import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** A service that rests on another one. */
export type ServiceDependency = ItemOf<'GET /service_dependencies/technical_services/{id}'>;
/** The same, at a business service. */
export type ServiceDependencyOfBusiness =
  ItemOf<'GET /service_dependencies/business_services/{id}'>;
/** Which rests on which: `supporting_service` and `dependent_service`, by id and type. */
export type NewServiceDependencies = NonNullable<
  BodyOf<'POST /service_dependencies/associate'>['relationships']
>;
/** Dependencies that were made. */
export type AssociatedServices = EntityOf<'POST /service_dependencies/associate', 'relationships'>;
/** Dependencies that are gone. */
export type DisassociatedServices = EntityOf<
  'POST /service_dependencies/disassociate',
  'relationships'
>;
/** Dependencies to end. */
export type EndedServiceDependencies = NonNullable<
  BodyOf<'POST /service_dependencies/disassociate'>['relationships']
>;

/** Which services rest on which. */
export class ServiceDependencies {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * What a service rests on, and what rests on it, in one piece. Operation
   * `getTechnicalServiceServiceDependencies`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404.
   */
  ofService(serviceId: string, options: ListOptions = {}): Paginated<ServiceDependency> {
    return this.#api.paginate('GET /service_dependencies/technical_services/{id}', {
      path: { id: serviceId },
      ...options,
    });
  }

  /**
   * The same of a business service. Operation `getBusinessServiceServiceDependencies`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404.
   */
  ofBusinessService(
    businessServiceId: string,
    options: ListOptions = {},
  ): Paginated<ServiceDependencyOfBusiness> {
    return this.#api.paginate('GET /service_dependencies/business_services/{id}', {
      path: { id: businessServiceId },
      ...options,
    });
  }

  /**
   * Makes dependencies. Operation `createServiceDependency`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  associate(
    relationships: NewServiceDependencies,
    options: RequestOptions = {},
  ): Promise<AssociatedServices> {
    return this.#api.entity('POST /service_dependencies/associate', 'relationships', {
      body: { relationships },
      ...options,
    });
  }

  /**
   * Ends dependencies. Operation `deleteServiceDependency`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  disassociate(
    relationships: EndedServiceDependencies,
    options: RequestOptions = {},
  ): Promise<DisassociatedServices> {
    return this.#api.entity('POST /service_dependencies/disassociate', 'relationships', {
      body: { relationships },
      ...options,
    });
  }
}
