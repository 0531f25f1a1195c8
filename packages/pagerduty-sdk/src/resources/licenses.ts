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

  /** All licences, in one piece. Operation `listLicenses`. */
  list(options: ListOptions = {}): Paginated<License> {
    return this.#api.paginate('GET /licenses', options);
  }

  /** Users and their licences. Operation `listLicenseAllocations`. */
  allocations(options: ListOptions = {}): Paginated<LicenseAllocation> {
    return this.#api.paginate('GET /license_allocations', options);
  }
}
