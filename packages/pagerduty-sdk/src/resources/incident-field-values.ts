import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** A custom field and its value. */
export type IncidentFieldValue = ItemOf<'GET /incidents/{id}/custom_fields/values'>;
/** New values, each with the id or the name of its field; `null` clears one. */
export type IncidentFieldChanges =
  BodyOf<'PUT /incidents/{id}/custom_fields/values'>['custom_fields'];
/** The values after a change. */
export type ChangedFieldValues = EntityOf<
  'PUT /incidents/{id}/custom_fields/values',
  'custom_fields'
>;

/** Values of custom fields of incidents. */
export class IncidentFieldValues {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Values of an incident, in one piece. Operation `getIncidentFieldValues`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 403, 404, 500.
   */
  list(
    incidentId: string,
    query: ListQuery<'GET /incidents/{id}/custom_fields/values'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentFieldValue> {
    return this.#api.paginate('GET /incidents/{id}/custom_fields/values', {
      path: { id: incidentId },
      query,
      ...options,
    });
  }

  /**
   * Sets the given values and no others. Operation `setIncidentFieldValues`.
   *
   * @throws ApiError 403, 404, 500.
   */
  set(
    incidentId: string,
    values: IncidentFieldChanges,
    options: RequestOptions = {},
  ): Promise<ChangedFieldValues> {
    return this.#api.entity('PUT /incidents/{id}/custom_fields/values', 'custom_fields', {
      path: { id: incidentId },
      body: { custom_fields: values },
      ...options,
    });
  }
}
