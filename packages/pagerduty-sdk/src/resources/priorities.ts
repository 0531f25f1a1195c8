import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery } from '../core/types.ts';

/** A priority. */
export type Priority = ItemOf<'GET /priorities'>;

/** Priorities that incidents can have. */
export class Priorities {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All priorities, the most severe first. Operation `listPriorities`.
   *
   * @remarks 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 402, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /priorities'> = {}, options: ListOptions = {}): Paginated<Priority> {
    return this.#api.paginate('GET /priorities', { query, ...options });
  }
}
