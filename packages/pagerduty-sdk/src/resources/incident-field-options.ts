import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A value that can be chosen. */
export type IncidentFieldOption = ItemOf<'GET /incidents/custom_fields/{field_id}/field_options'>;
/** What a value is made with. */
export type NewIncidentFieldOption =
  BodyOf<'POST /incidents/custom_fields/{field_id}/field_options'>['field_option'];
/** What can be changed of a value. */
export type IncidentFieldOptionChange =
  BodyOf<'PUT /incidents/custom_fields/{field_id}/field_options/{field_option_id}'>['field_option'];

/**
 * Values that can be chosen in a custom field. @deprecated The API prefers the fields of incident
 * types.
 */
export class IncidentFieldOptions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All values of a field, in one piece. Operation `listCustomFieldsFieldOptions`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 404, 500.
   */
  list(fieldId: string, options: ListOptions = {}): Paginated<IncidentFieldOption> {
    return this.#api.paginate('GET /incidents/custom_fields/{field_id}/field_options', {
      path: { field_id: fieldId },
      ...options,
    });
  }

  /**
   * Adds a value. Operation `createCustomFieldsFieldOption`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  create(
    fieldId: string,
    option: NewIncidentFieldOption,
    options: RequestOptions = {},
  ): Promise<IncidentFieldOption> {
    return this.#api.entity(
      'POST /incidents/custom_fields/{field_id}/field_options',
      'field_option',
      {
        path: { field_id: fieldId },
        body: { field_option: option },
        ...options,
      },
    );
  }

  /**
   * Changes a value. Operation `updateCustomFieldsFieldOption`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  update(
    fieldId: string,
    optionId: string,
    change: IncidentFieldOptionChange,
    options: RequestOptions = {},
  ): Promise<IncidentFieldOption> {
    return this.#api.entity(
      'PUT /incidents/custom_fields/{field_id}/field_options/{field_option_id}',
      'field_option',
      {
        path: { field_id: fieldId, field_option_id: optionId },
        body: { field_option: change },
        ...options,
      },
    );
  }

  /**
   * Deletes a value. Operation `deleteCustomFieldsFieldOption`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  async delete(fieldId: string, optionId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request(
      'DELETE /incidents/custom_fields/{field_id}/field_options/{field_option_id}',
      { path: { field_id: fieldId, field_option_id: optionId }, ...options },
    );
  }
}
