import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** A custom field and its value. */
export type ServiceFieldValue = ItemOf<'GET /services/{id}/custom_fields/values'>;
/** New values, each with the id or the name of its field. */
export type ServiceFieldChanges =
  BodyOf<'PUT /services/{id}/custom_fields/values'>['custom_fields'];
/** The values after a change. */
export type ChangedServiceFieldValues = EntityOf<
  'PUT /services/{id}/custom_fields/values',
  'custom_fields'
>;

/** Values of custom fields of services. */
export class ServiceFieldValues {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Values of a service, in one piece. Operation `getServiceCustomFieldValues`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 403, 404, 500.
   */
  list(serviceId: string, options: ListOptions = {}): Paginated<ServiceFieldValue> {
    return this.#api.paginate('GET /services/{id}/custom_fields/values', {
      path: { id: serviceId },
      ...options,
    });
  }

  /**
   * Sets the given values and no others. Operation `updateServiceCustomFieldValues`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  set(
    serviceId: string,
    values: ServiceFieldChanges,
    options: RequestOptions = {},
  ): Promise<ChangedServiceFieldValues> {
    return this.#api.entity('PUT /services/{id}/custom_fields/values', 'custom_fields', {
      path: { id: serviceId },
      body: { custom_fields: values },
      ...options,
    });
  }
}
