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
import { ServiceFieldOptions } from './service-field-options.ts';

/** A custom field. */
export type ServiceField = ItemOf<'GET /services/custom_fields'>;
/** What a field is made with. */
export type NewServiceField = BodyOf<'POST /services/custom_fields'>['field'];
/** The parts of a field that can be changed. */
export type ServiceFieldChange = BodyOf<'PUT /services/custom_fields/{field_id}'>['field'];

/** Custom fields of services. */
export class ServiceFields {
  readonly #api: Api;
  /** Values that can be chosen. */
  readonly options: ServiceFieldOptions;

  constructor(api: Api) {
    this.#api = api;
    this.options = new ServiceFieldOptions(api);
  }

  /**
   * All fields, in one piece. Operation `listServiceCustomFields`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 500.
   */
  list(
    query: ListQuery<'GET /services/custom_fields'> = {},
    options: ListOptions = {},
  ): Paginated<ServiceField> {
    return this.#api.paginate('GET /services/custom_fields', { query, ...options });
  }

  /**
   * One field. Operation `getServiceCustomField`.
   *
   * @throws ApiError 403, 404, 500.
   */
  get(
    fieldId: string,
    query: QueryOf<'GET /services/custom_fields/{field_id}'> = {},
    options: RequestOptions = {},
  ): Promise<ServiceField> {
    return this.#api.entity('GET /services/custom_fields/{field_id}', 'field', {
      path: { field_id: fieldId },
      query,
      ...options,
    });
  }

  /**
   * Makes a field. Operation `createServiceCustomField`.
   *
   * @throws ApiError 400, 403, 500.
   */
  create(field: NewServiceField, options: RequestOptions = {}): Promise<ServiceField> {
    return this.#api.entity('POST /services/custom_fields', 'field', {
      body: { field },
      ...options,
    });
  }

  /**
   * Changes the given parts of a field. Operation `updateServiceCustomField`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  update(
    fieldId: string,
    change: ServiceFieldChange,
    options: RequestOptions = {},
  ): Promise<ServiceField> {
    return this.#api.entity('PUT /services/custom_fields/{field_id}', 'field', {
      path: { field_id: fieldId },
      body: { field: change },
      ...options,
    });
  }

  /**
   * Deletes a field and all its values. Operation `deleteServiceCustomField`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  async delete(fieldId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /services/custom_fields/{field_id}', {
      path: { field_id: fieldId },
      ...options,
    });
  }
}
