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
import { unwrap } from '../core/unwrap.ts';
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

  /** All fields, in one piece. Operation `listCustomFieldsFields`. */
  list(
    query: ListQuery<'GET /incidents/custom_fields'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentField> {
    return this.#api.paginate('GET /incidents/custom_fields', { query, ...options });
  }

  /** One field. Operation `getCustomFieldsField`. */
  async get(
    fieldId: string,
    query: QueryOf<'GET /incidents/custom_fields/{field_id}'> = {},
    options: RequestOptions = {},
  ): Promise<IncidentField> {
    const key = 'GET /incidents/custom_fields/{field_id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { field_id: fieldId }, query, ...options }),
      'field',
    );
  }

  /** Makes a field. Operation `createCustomFieldsField`. */
  async create(field: NewIncidentField, options: RequestOptions = {}): Promise<IncidentField> {
    const key = 'POST /incidents/custom_fields';
    return unwrap(key, await this.#api.request(key, { body: { field }, ...options }), 'field');
  }

  /** Changes the given parts of a field. Operation `updateCustomFieldsField`. */
  async update(
    fieldId: string,
    change: IncidentFieldChange,
    options: RequestOptions = {},
  ): Promise<IncidentField> {
    const key = 'PUT /incidents/custom_fields/{field_id}';
    return unwrap(
      key,
      await this.#api.request(key, {
        path: { field_id: fieldId },
        body: { field: change },
        ...options,
      }),
      'field',
    );
  }

  /** Deletes a field and all its values. Operation `deleteCustomFieldsField`. */
  async delete(fieldId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /incidents/custom_fields/{field_id}', {
      path: { field_id: fieldId },
      ...options,
    });
  }
}
