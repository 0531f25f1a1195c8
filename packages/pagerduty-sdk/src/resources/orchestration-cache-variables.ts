import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions, ResultOf } from '../core/types.ts';

/** A variable: what it holds, and when. */
export type OrchestrationCacheVariable = ItemOf<'GET /event_orchestrations/{id}/cache_variables'>;
/** What a variable is made with. */
export type NewOrchestrationCacheVariable =
  BodyOf<'POST /event_orchestrations/{id}/cache_variables'>['cache_variable'];
/** The fields of a variable that can be changed. */
export type OrchestrationCacheVariableChange =
  BodyOf<'PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}'>['cache_variable'];
/** The value of a variable, and its age. */
export type OrchestrationCacheData =
  ResultOf<'GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data'>;
/** The new value of a variable. */
export type OrchestrationCacheDataChange =
  BodyOf<'PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data'>;

/** Cache variables of an event orchestration: values that its rules remember. */
export class OrchestrationCacheVariables {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All variables, in one piece. Operation `listCacheVarOnGlobalOrch`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404.
   */
  list(orchestrationId: string, options: ListOptions = {}): Paginated<OrchestrationCacheVariable> {
    return this.#api.paginate('GET /event_orchestrations/{id}/cache_variables', {
      path: { id: orchestrationId },
      ...options,
    });
  }

  /**
   * One variable. Operation `getCacheVarOnGlobalOrch`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(
    orchestrationId: string,
    cacheVariableId: string,
    options: RequestOptions = {},
  ): Promise<OrchestrationCacheVariable> {
    return this.#api.entity(
      'GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}',
      'cache_variable',
      {
        path: { id: orchestrationId, cache_variable_id: cacheVariableId },
        ...options,
      },
    );
  }

  /**
   * Makes a variable. Operation `createCacheVarOnGlobalOrch`.
   *
   * @throws ApiError 400, 401, 403, 404, 405.
   */
  create(
    orchestrationId: string,
    variable: NewOrchestrationCacheVariable,
    options: RequestOptions = {},
  ): Promise<OrchestrationCacheVariable> {
    return this.#api.entity('POST /event_orchestrations/{id}/cache_variables', 'cache_variable', {
      path: { id: orchestrationId },
      body: { cache_variable: variable },
      ...options,
    });
  }

  /**
   * Changes a variable. Operation `updateCacheVarOnGlobalOrch`.
   *
   * @throws ApiError 400, 401, 403, 404, 405.
   */
  update(
    orchestrationId: string,
    cacheVariableId: string,
    change: OrchestrationCacheVariableChange,
    options: RequestOptions = {},
  ): Promise<OrchestrationCacheVariable> {
    return this.#api.entity(
      'PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}',
      'cache_variable',
      {
        path: { id: orchestrationId, cache_variable_id: cacheVariableId },
        body: { cache_variable: change },
        ...options,
      },
    );
  }

  /**
   * Deletes a variable. Operation `deleteCacheVarOnGlobalOrch`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  async delete(
    orchestrationId: string,
    cacheVariableId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request(
      'DELETE /event_orchestrations/{id}/cache_variables/{cache_variable_id}',
      { path: { id: orchestrationId, cache_variable_id: cacheVariableId }, ...options },
    );
  }

  /**
   * The value of an `external_data` variable. Operation `getExternalDataCacheVarDataOnGlobalOrch`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  getData(
    orchestrationId: string,
    cacheVariableId: string,
    options: RequestOptions = {},
  ): Promise<OrchestrationCacheData> {
    return this.#api.request(
      'GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data',
      { path: { id: orchestrationId, cache_variable_id: cacheVariableId }, ...options },
    );
  }

  /**
   * Sets the value of an `external_data` variable. Operation
   * `updateExternalDataCacheVarDataOnGlobalOrch`.
   *
   * @throws ApiError 400, 401, 403, 404, 405.
   */
  updateData(
    orchestrationId: string,
    cacheVariableId: string,
    data: OrchestrationCacheDataChange,
    options: RequestOptions = {},
  ): Promise<OrchestrationCacheData> {
    return this.#api.request(
      'PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data',
      { path: { id: orchestrationId, cache_variable_id: cacheVariableId }, body: data, ...options },
    );
  }

  /**
   * Deletes the value of an `external_data` variable. Operation
   * `deleteExternalDataCacheVarDataOnGlobalOrch`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  async deleteData(
    orchestrationId: string,
    cacheVariableId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request(
      'DELETE /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data',
      { path: { id: orchestrationId, cache_variable_id: cacheVariableId }, ...options },
    );
  }
}
