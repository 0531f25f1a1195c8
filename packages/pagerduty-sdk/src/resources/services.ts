import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListQuery, RequestOptions } from '../core/types.ts';

/** A service: what incidents are opened on. */
export type Service = ItemOf<'GET /services'>;

/** Services of the account. */
export class Services {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Services matching `query`, by name unless `sort_by` says otherwise. Operation `listServices`. */
  list(query: ListQuery<'GET /services'> = {}, options: RequestOptions = {}): Paginated<Service> {
    return this.#api.paginate('GET /services', { query, ...options });
  }
}
