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
import type { EntityOf } from './entity.ts';

/** Limits of mobile or web sessions, in seconds. */
export type SessionConfiguration = ItemOf<'GET /session_configurations'>;
/** New limits, in seconds. */
export type SessionConfigurationChange =
  BodyOf<'PUT /session_configurations'>['session_configuration'];

/** How long sessions of users last. */
export class SessionConfigurations {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Limits of the given type, or of all, in one piece. Operation `getSessionConfigurations`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  list(
    query: ListQuery<'GET /session_configurations'> = {},
    options: ListOptions = {},
  ): Paginated<SessionConfiguration> {
    return this.#api.paginate('GET /session_configurations', { query, ...options });
  }

  /**
   * Sets the limits of one type; sessions of that type end. Operation
   * `updateSessionConfigurations`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  update(
    change: SessionConfigurationChange,
    query: QueryOf<'PUT /session_configurations'>,
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /session_configurations', 'session_configurations'>> {
    return this.#api.entity('PUT /session_configurations', 'session_configurations', {
      query,
      body: { session_configuration: change },
      ...options,
    });
  }

  /**
   * Deletes the limits of one type. Operation `deleteSessionConfigurations`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  async delete(
    query: QueryOf<'DELETE /session_configurations'>,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /session_configurations', { query, ...options });
  }
}
