import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions, ResultOf } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';

/** A variable: what it holds, and when. */
export type ServiceCacheVariable =
  ItemOf<'GET /event_orchestrations/services/{service_id}/cache_variables'>;
/** What a variable is made with. */
export type NewServiceCacheVariable =
  BodyOf<'POST /event_orchestrations/services/{service_id}/cache_variables'>['cache_variable'];
/** The fields of a variable that can be changed. */
export type ServiceCacheVariableChange =
  BodyOf<'PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}'>['cache_variable'];
/** The value of a variable, and its age. */
export type ServiceCacheData =
  ResultOf<'GET /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data'>;
/** The new value of a variable. */
export type ServiceCacheDataChange =
  BodyOf<'PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data'>;

/** Cache variables of the orchestration of a service: values that its rules remember. */
export class ServiceCacheVariables {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All variables, in one piece. Operation `listCacheVarOnServiceOrch`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404.
   */
  list(serviceId: string, options: ListOptions = {}): Paginated<ServiceCacheVariable> {
    return this.#api.paginate('GET /event_orchestrations/services/{service_id}/cache_variables', {
      path: { service_id: serviceId },
      ...options,
    });
  }

  /**
   * One variable. Operation `getCacheVarOnServiceOrch`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  async get(
    serviceId: string,
    cacheVariableId: string,
    options: RequestOptions = {},
  ): Promise<ServiceCacheVariable> {
    const key =
      'GET /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}';
    return unwrap(
      key,
      await this.#api.request(key, {
        path: { service_id: serviceId, cache_variable_id: cacheVariableId },
        ...options,
      }),
      'cache_variable',
    );
  }

  /**
   * Makes a variable. Operation `createCacheVarOnServiceOrch`.
   *
   * @throws ApiError 400, 401, 403, 404, 405.
   */
  create(
    serviceId: string,
    variable: NewServiceCacheVariable,
    options: RequestOptions = {},
  ): Promise<ServiceCacheVariable> {
    return this.#api.entity(
      'POST /event_orchestrations/services/{service_id}/cache_variables',
      'cache_variable',
      {
        path: { service_id: serviceId },
        body: { cache_variable: variable },
        ...options,
      },
    );
  }

  /**
   * Changes a variable. Operation `updateCacheVarOnServiceOrch`.
   *
   * @throws ApiError 400, 401, 403, 404, 405.
   */
  async update(
    serviceId: string,
    cacheVariableId: string,
    change: ServiceCacheVariableChange,
    options: RequestOptions = {},
  ): Promise<ServiceCacheVariable> {
    const key =
      'PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}';
    return unwrap(
      key,
      await this.#api.request(key, {
        path: { service_id: serviceId, cache_variable_id: cacheVariableId },
        body: { cache_variable: change },
        ...options,
      }),
      'cache_variable',
    );
  }

  /**
   * Deletes a variable. Operation `deleteCacheVarOnServiceOrch`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  async delete(
    serviceId: string,
    cacheVariableId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request(
      'DELETE /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}',
      { path: { service_id: serviceId, cache_variable_id: cacheVariableId }, ...options },
    );
  }

  /**
   * The value of an `external_data` variable. Operation `getExternalDataCacheVarDataOnServiceOrch`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  getData(
    serviceId: string,
    cacheVariableId: string,
    options: RequestOptions = {},
  ): Promise<ServiceCacheData> {
    return this.#api.request(
      'GET /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data',
      { path: { service_id: serviceId, cache_variable_id: cacheVariableId }, ...options },
    );
  }

  /**
   * Sets the value of an `external_data` variable. Operation
   * `updateExternalDataCacheVarDataOnServiceOrch`.
   *
   * @throws ApiError 400, 401, 403, 404, 405.
   */
  updateData(
    serviceId: string,
    cacheVariableId: string,
    data: ServiceCacheDataChange,
    options: RequestOptions = {},
  ): Promise<ServiceCacheData> {
    return this.#api.request(
      'PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data',
      {
        path: { service_id: serviceId, cache_variable_id: cacheVariableId },
        body: data,
        ...options,
      },
    );
  }

  /**
   * Deletes the value of an `external_data` variable. Operation
   * `deleteExternalDataCacheVarDataOnServiceOrch`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  async deleteData(
    serviceId: string,
    cacheVariableId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request(
      'DELETE /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data',
      { path: { service_id: serviceId, cache_variable_id: cacheVariableId }, ...options },
    );
  }
}
