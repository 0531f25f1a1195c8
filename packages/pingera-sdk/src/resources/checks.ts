import type { Api } from '../core/api.ts';
import { readEntity } from '../core/entity.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestOptions,
} from '../core/types.ts';

/** A check: what is watched, how often, and how it fared last. */
export type Check = ItemOf<'GET /checks'>;
/** Filters of {@link Checks.list}. */
export type ListChecksQuery = ListQuery<'GET /checks'>;
/** The fields of a check that can be changed. */
export type CheckChange = Omit<BodyOf<'PATCH /checks/{check_id}'>, 'type'>;
/** A place that checks run from. */
export type Region = ItemOf<'GET /checks/get-regions'>;

/** Checks of the account. */
export class Checks {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Checks matching `query`: `status` takes several values, `name` is a part of it in any case, and
   * `group_id: 'ungrouped'` selects checks without a group. Operation `listChecks`.
   */
  list(query: ListChecksQuery = {}, options: ListOptions = {}): Paginated<Check> {
    return this.#api.paginate('GET /checks', { query, ...options });
  }

  /** One check. Operation `getCheck`. */
  async get(checkId: string, options: RequestOptions = {}): Promise<Check> {
    const key = 'GET /checks/{check_id}';
    const input = { path: { check_id: checkId }, ...options };
    return readEntity(key, await this.#api.request(key, input));
  }

  /**
   * Changes the given fields and no others; the type is fixed. `active: false` pauses the check,
   * and `secrets` replaces all that it has. Operation `updateCheck`.
   */
  async update(checkId: string, change: CheckChange, options: RequestOptions = {}): Promise<Check> {
    const key = 'PATCH /checks/{check_id}';
    const input = { path: { check_id: checkId }, body: change, ...options };
    return readEntity(key, await this.#api.request(key, input));
  }

  /** The regions that checks, or those of one type, can run from. Operation `listRegions`. */
  regions(
    query: QueryOf<'GET /checks/get-regions'> = {},
    options: RequestOptions = {},
  ): Paginated<Region> {
    return this.#api.paginate('GET /checks/get-regions', { query, ...options });
  }
}
