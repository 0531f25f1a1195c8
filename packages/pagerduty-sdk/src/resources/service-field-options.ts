import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ListOptions, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** A value that can be chosen. */
export type ServiceFieldOption = EntityOf<
  'POST /services/custom_fields/{field_id}/field_options',
  'field_option'
>;
/** What a value is made with. */
export type NewServiceFieldOption =
  BodyOf<'POST /services/custom_fields/{field_id}/field_options'>['field_option'];
/** What can be changed of a value. */
export type ServiceFieldOptionChange =
  BodyOf<'PUT /services/custom_fields/{field_id}/field_options/{field_option_id}'>['field_option'];

/** Values that can be chosen in a custom field. */
export class ServiceFieldOptions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All values of a field, in one piece. Operation `listServiceCustomFieldOptions`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 403, 404, 500.
   */
  list(fieldId: string, options: ListOptions = {}): Paginated<ServiceFieldOption> {
    return this.#api.paginate('GET /services/custom_fields/{field_id}/field_options', {
      path: { field_id: fieldId },
      ...options,
    });
  }

  /**
   * One value. Operation `getServiceCustomFieldOption`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  get(
    fieldId: string,
    optionId: string,
    options: RequestOptions = {},
  ): Promise<ServiceFieldOption> {
    return this.#api.entity(
      'GET /services/custom_fields/{field_id}/field_options/{field_option_id}',
      'field_option',
      {
        path: { field_id: fieldId, field_option_id: optionId },
        ...options,
      },
    );
  }

  /**
   * Adds a value. Operation `createServiceCustomFieldOption`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  create(
    fieldId: string,
    option: NewServiceFieldOption,
    options: RequestOptions = {},
  ): Promise<ServiceFieldOption> {
    return this.#api.entity(
      'POST /services/custom_fields/{field_id}/field_options',
      'field_option',
      {
        path: { field_id: fieldId },
        body: { field_option: option },
        ...options,
      },
    );
  }

  /**
   * Changes a value. Operation `updateServiceCustomFieldOption`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  update(
    fieldId: string,
    optionId: string,
    change: ServiceFieldOptionChange,
    options: RequestOptions = {},
  ): Promise<ServiceFieldOption> {
    return this.#api.entity(
      'PUT /services/custom_fields/{field_id}/field_options/{field_option_id}',
      'field_option',
      {
        path: { field_id: fieldId, field_option_id: optionId },
        body: { field_option: change },
        ...options,
      },
    );
  }

  /**
   * Deletes a value. Operation `deleteServiceCustomFieldOption`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  async delete(fieldId: string, optionId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request(
      'DELETE /services/custom_fields/{field_id}/field_options/{field_option_id}',
      { path: { field_id: fieldId, field_option_id: optionId }, ...options },
    );
  }
}
