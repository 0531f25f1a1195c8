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
import { IncidentFieldOptions } from './incident-field-options.ts';

/** A custom field. */
export type IncidentField = ItemOf<'GET /incidents/custom_fields'>;
/** What a field is made with. */
export type NewIncidentField = BodyOf<'POST /incidents/custom_fields'>['field'];
/** The parts of a field that can be changed. */
export type IncidentFieldChange = BodyOf<'PUT /incidents/custom_fields/{field_id}'>['field'];

/** Custom fields of all incidents. @deprecated The API prefers the fields of incident types. */
export class IncidentFields {
  readonly #api: Api;
  /** Values that can be chosen. */
  readonly options: IncidentFieldOptions;

  constructor(api: Api) {
    this.#api = api;
    this.options = new IncidentFieldOptions(api);
  }

  /**
   * All fields, in one piece. Operation `listCustomFieldsFields`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 500.
   */
  list(
    query: ListQuery<'GET /incidents/custom_fields'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentField> {
    return this.#api.paginate('GET /incidents/custom_fields', { query, ...options });
  }

  /**
   * One field. Operation `getCustomFieldsField`.
   *
   * @throws ApiError 403, 404, 500.
   */
  get(
    fieldId: string,
    query: QueryOf<'GET /incidents/custom_fields/{field_id}'> = {},
    options: RequestOptions = {},
  ): Promise<IncidentField> {
    return this.#api.entity('GET /incidents/custom_fields/{field_id}', 'field', {
      path: { field_id: fieldId },
      query,
      ...options,
    });
  }

  /**
   * Makes a field. Operation `createCustomFieldsField`.
   *
   * @throws ApiError 400, 403, 500.
   */
  create(field: NewIncidentField, options: RequestOptions = {}): Promise<IncidentField> {
    return this.#api.entity('POST /incidents/custom_fields', 'field', {
      body: { field },
      ...options,
    });
  }

  /**
   * Changes the given parts of a field. Operation `updateCustomFieldsField`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  update(
    fieldId: string,
    change: IncidentFieldChange,
    options: RequestOptions = {},
  ): Promise<IncidentField> {
    return this.#api.entity('PUT /incidents/custom_fields/{field_id}', 'field', {
      path: { field_id: fieldId },
      body: { field: change },
      ...options,
    });
  }

  /**
   * Deletes a field and all its values. Operation `deleteCustomFieldsField`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  async delete(fieldId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /incidents/custom_fields/{field_id}', {
      path: { field_id: fieldId },
      ...options,
    });
  }
}
