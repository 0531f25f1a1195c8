import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { IncidentTypeFields } from './incident-type-fields.ts';

/** A type of incidents. */
export type IncidentType = ItemOf<'GET /incidents/types'>;
/** What a type is made with. */
export type NewIncidentType = BodyOf<'POST /incidents/types'>['incident_type'];
/** The fields of a type that can be changed. */
export type IncidentTypeChange = BodyOf<'PUT /incidents/types/{type_id_or_name}'>['incident_type'];

/** Types that incidents can have. */
export class IncidentTypes {
  readonly #api: Api;
  /** Custom fields of a type. */
  readonly customFields: IncidentTypeFields;

  constructor(api: Api) {
    this.#api = api;
    this.customFields = new IncidentTypeFields(api);
  }

  /**
   * All types, in one piece; enabled ones unless `filter` says otherwise. Operation
   * `listIncidentTypes`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 402, 403, 404, 500.
   */
  list(
    query: ListQuery<'GET /incidents/types'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentType> {
    return this.#api.paginate('GET /incidents/types', { query, ...options });
  }

  /**
   * One type, by id or name. Operation `getIncidentType`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 500.
   */
  get(typeIdOrName: string, options: RequestOptions = {}): Promise<IncidentType> {
    return this.#api.entity('GET /incidents/types/{type_id_or_name}', 'incident_type', {
      path: { type_id_or_name: typeIdOrName },
      ...options,
    });
  }

  /**
   * Makes a type. Operation `createIncidentType`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  create(type: NewIncidentType, options: RequestOptions = {}): Promise<IncidentType> {
    return this.#api.entity('POST /incidents/types', 'incident_type', {
      body: { incident_type: type },
      ...options,
    });
  }

  /**
   * Changes the given fields of a type. Operation `updateIncidentType`.
   *
   * @throws ApiError 400, 401, 403, 404, 500.
   */
  update(
    typeIdOrName: string,
    change: IncidentTypeChange,
    options: RequestOptions = {},
  ): Promise<IncidentType> {
    return this.#api.entity('PUT /incidents/types/{type_id_or_name}', 'incident_type', {
      path: { type_id_or_name: typeIdOrName },
      body: { incident_type: change },
      ...options,
    });
  }
}
