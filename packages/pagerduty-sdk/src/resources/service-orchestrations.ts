import type { Api } from '../core/api.ts';
import type { BodyOf, QueryOf, RequestOptions, ResultOf } from '../core/types.ts';
import type { EntityOf } from './entity.ts';
import { ServiceCacheVariables } from './service-cache-variables.ts';

/** Rules that events of a service go through. */
export type ServiceOrchestration = EntityOf<
  'GET /event_orchestrations/services/{service_id}',
  'orchestration_path'
>;
/** What the rules of a service are replaced by. */
export type NewServiceOrchestration =
  BodyOf<'PUT /event_orchestrations/services/{service_id}'>['orchestration_path'];
/** The rules as they are now, and warnings about what has no effect. */
export type ChangedServiceOrchestration =
  ResultOf<'PUT /event_orchestrations/services/{service_id}'>;
/** Whether the rules are in force. */
export type ServiceOrchestrationStatus =
  ResultOf<'GET /event_orchestrations/services/{service_id}/active'>;
/** Whether the rules are to be in force. */
export type ServiceOrchestrationStatusChange =
  BodyOf<'PUT /event_orchestrations/services/{service_id}/active'>;

/** Orchestration rules of one service. */
export class ServiceOrchestrations {
  readonly #api: Api;
  /** Values that the rules remember. */
  readonly cacheVariables: ServiceCacheVariables;

  constructor(api: Api) {
    this.#api = api;
    this.cacheVariables = new ServiceCacheVariables(api);
  }

  /**
   * Rules of a service. Operation `getOrchPathService`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(
    serviceId: string,
    query: QueryOf<'GET /event_orchestrations/services/{service_id}'> = {},
    options: RequestOptions = {},
  ): Promise<ServiceOrchestration> {
    return this.#api.entity(
      'GET /event_orchestrations/services/{service_id}',
      'orchestration_path',
      { path: { service_id: serviceId }, query, ...options },
    );
  }

  /**
   * Replaces all rules of a service. Operation `updateOrchPathService`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  update(
    serviceId: string,
    path: NewServiceOrchestration,
    options: RequestOptions = {},
  ): Promise<ChangedServiceOrchestration> {
    return this.#api.request('PUT /event_orchestrations/services/{service_id}', {
      path: { service_id: serviceId },
      body: { orchestration_path: path },
      ...options,
    });
  }

  /**
   * Whether the rules are in force, or the service's older event rules. Operation
   * `getOrchActiveStatus`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  getActive(serviceId: string, options: RequestOptions = {}): Promise<ServiceOrchestrationStatus> {
    return this.#api.request('GET /event_orchestrations/services/{service_id}/active', {
      path: { service_id: serviceId },
      ...options,
    });
  }

  /**
   * Puts the rules in force, or the service's older event rules. Operation
   * `updateOrchActiveStatus`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  setActive(
    serviceId: string,
    status: ServiceOrchestrationStatusChange,
    options: RequestOptions = {},
  ): Promise<ServiceOrchestrationStatus> {
    return this.#api.request('PUT /event_orchestrations/services/{service_id}/active', {
      path: { service_id: serviceId },
      body: status,
      ...options,
    });
  }
}
