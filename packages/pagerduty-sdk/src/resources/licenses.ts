import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions } from '../core/types.ts';

/** A licence: its roles, and how many are left. */
export type License = ItemOf<'GET /licenses'>;
/** A user and the licence they have. */
export type LicenseAllocation = ItemOf<'GET /license_allocations'>;

/** Licences of the account, and who has which. */
export class Licenses {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All licences, in one piece. Operation `listLicenses`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403, 404.
   */
  list(options: ListOptions = {}): Paginated<License> {
    return this.#api.paginate('GET /licenses', options);
  }

  /**
   * Users and their licences. Operation `listLicenseAllocations`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 404; InvalidRequestError past 10 000 rows.
   */
  allocations(options: ListOptions = {}): Paginated<LicenseAllocation> {
    return this.#api.paginate('GET /license_allocations', options);
  }
}
