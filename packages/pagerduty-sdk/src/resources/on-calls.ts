import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery } from '../core/types.ts';

/** Who is on call, on which level of which policy, through which schedule, from when to when. */
export type OnCall = ItemOf<'GET /oncalls'>;

/** On-call entries of the account. */
export class OnCalls {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Entries that touch the range, now unless told, at most 90 days ahead. Operation `listOnCalls`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /oncalls'> = {}, options: ListOptions = {}): Paginated<OnCall> {
    return this.#api.paginate('GET /oncalls', { query, ...options });
  }
}
