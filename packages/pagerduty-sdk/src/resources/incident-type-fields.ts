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
import { IncidentTypeFieldOptions } from './incident-type-field-options.ts';

/** A custom field. */
export type IncidentTypeField = ItemOf<'GET /incidents/types/{type_id_or_name}/custom_fields'>;
/** What a field is made with. */
export type NewIncidentTypeField =
  BodyOf<'POST /incidents/types/{type_id_or_name}/custom_fields'>['field'];
/** The parts of a field that can be changed. */
export type IncidentTypeFieldChange =
  BodyOf<'PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}'>['field'];

/** Custom fields of incident types. */
export class IncidentTypeFields {
  readonly #api: Api;
  /** Values that can be chosen. */
  readonly options: IncidentTypeFieldOptions;

  constructor(api: Api) {
    this.#api = api;
    this.options = new IncidentTypeFieldOptions(api);
  }

  /**
   * All fields, in one piece. Operation `listIncidentTypeCustomFields`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 402, 403, 404, 500.
   */
  list(
    typeIdOrName: string,
    query: ListQuery<'GET /incidents/types/{type_id_or_name}/custom_fields'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentTypeField> {
    return this.#api.paginate('GET /incidents/types/{type_id_or_name}/custom_fields', {
      path: { type_id_or_name: typeIdOrName },
      query,
      ...options,
    });
  }

  /**
   * One field. Operation `getIncidentTypeCustomField`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 500.
   */
  get(
    typeIdOrName: string,
    fieldId: string,
    query: QueryOf<'GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}'> = {},
    options: RequestOptions = {},
  ): Promise<IncidentTypeField> {
    return this.#api.entity(
      'GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}',
      'field',
      {
        path: { type_id_or_name: typeIdOrName, field_id: fieldId },
        query,
        ...options,
      },
    );
  }

  /**
   * Makes a field. Operation `createIncidentTypeCustomField`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  create(
    typeIdOrName: string,
    field: NewIncidentTypeField,
    options: RequestOptions = {},
  ): Promise<IncidentTypeField> {
    return this.#api.entity('POST /incidents/types/{type_id_or_name}/custom_fields', 'field', {
      path: { type_id_or_name: typeIdOrName },
      body: { field },
      ...options,
    });
  }

  /**
   * Changes the given parts of a field. Operation `updateIncidentTypeCustomField`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  update(
    typeIdOrName: string,
    fieldId: string,
    change: IncidentTypeFieldChange,
    options: RequestOptions = {},
  ): Promise<IncidentTypeField> {
    return this.#api.entity(
      'PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}',
      'field',
      {
        path: { type_id_or_name: typeIdOrName, field_id: fieldId },
        body: { field: change },
        ...options,
      },
    );
  }

  /**
   * Deletes a field and all its values. Operation `deleteIncidentTypeCustomField`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  async delete(typeIdOrName: string, fieldId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}', {
      path: { type_id_or_name: typeIdOrName, field_id: fieldId },
      ...options,
    });
  }
}
