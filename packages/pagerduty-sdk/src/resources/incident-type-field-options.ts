import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ListOptions, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';
import type { EntityOf } from './entity.ts';

/** A value that can be chosen. */
export type IncidentTypeFieldOption = EntityOf<
  'POST /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options',
  'field_option'
>;
/** What a value is made with. */
export type NewIncidentTypeFieldOption =
  BodyOf<'POST /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options'>['field_option'];
/** What can be changed of a value. */
export type IncidentTypeFieldOptionChange =
  BodyOf<'PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}'>['field_option'];

/** Values that can be chosen in a custom field. */
export class IncidentTypeFieldOptions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All values of a field, in one piece. Operation `listIncidentTypeCustomField`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403, 404, 500.
   */
  list(
    typeIdOrName: string,
    fieldId: string,
    options: ListOptions = {},
  ): Paginated<IncidentTypeFieldOption> {
    return this.#api.paginate(
      'GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options',
      { path: { type_id_or_name: typeIdOrName, field_id: fieldId }, ...options },
    );
  }

  /**
   * One value. Operation `getIncidentTypeCustomFieldFieldOptions`.
   *
   * @throws ApiError 401, 403, 404, 500.
   */
  async get(
    typeIdOrName: string,
    fieldId: string,
    optionId: string,
    options: RequestOptions = {},
  ): Promise<IncidentTypeFieldOption> {
    const key =
      'GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}';
    return unwrap(
      key,
      await this.#api.request(key, {
        path: { type_id_or_name: typeIdOrName, field_id: fieldId, field_option_id: optionId },
        ...options,
      }),
      'field_option',
    );
  }

  /**
   * Adds a value. Operation `createIncidentTypeCustomFieldFieldOptions`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  create(
    typeIdOrName: string,
    fieldId: string,
    option: NewIncidentTypeFieldOption,
    options: RequestOptions = {},
  ): Promise<IncidentTypeFieldOption> {
    return this.#api.entity(
      'POST /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options',
      'field_option',
      {
        path: { type_id_or_name: typeIdOrName, field_id: fieldId },
        body: { field_option: option },
        ...options,
      },
    );
  }

  /**
   * Changes a value. Operation `updateIncidentTypeCustomFieldFieldOption`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  async update(
    typeIdOrName: string,
    fieldId: string,
    optionId: string,
    change: IncidentTypeFieldOptionChange,
    options: RequestOptions = {},
  ): Promise<IncidentTypeFieldOption> {
    const key =
      'PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}';
    return unwrap(
      key,
      await this.#api.request(key, {
        path: { type_id_or_name: typeIdOrName, field_id: fieldId, field_option_id: optionId },
        body: { field_option: change },
        ...options,
      }),
      'field_option',
    );
  }

  /**
   * Deletes a value. Operation `deleteIncidentTypeCustomFieldFieldOption`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  async delete(
    typeIdOrName: string,
    fieldId: string,
    optionId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request(
      'DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}',
      {
        path: { type_id_or_name: typeIdOrName, field_id: fieldId, field_option_id: optionId },
        ...options,
      },
    );
  }
}
