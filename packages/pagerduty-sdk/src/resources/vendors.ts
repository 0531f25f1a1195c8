import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';
import { InvalidResponseError } from '../errors.ts';

/** A kind of integration. */
export type Vendor = ItemOf<'GET /vendors'>;

/** Vendors: kinds of integrations, such as Datadog or Splunk. */
export class Vendors {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Vendors known to PagerDuty. Operation `listVendors`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(options: ListOptions = {}): Paginated<Vendor> {
    return this.#api.paginate('GET /vendors', options);
  }

  /**
   * One vendor. Operation `getVendor`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  async get(id: string, options: RequestOptions = {}): Promise<Vendor> {
    const key = 'GET /vendors/{id}';
    const found = unwrap(key, await this.#api.request(key, { path: { id }, ...options }), 'vendor');
    // The document wraps the vendor in a list, alone of all single answers: both are read.
    const [vendor] = [found].flat();
    if (vendor !== undefined) return vendor;
    throw new InvalidResponseError(key, 'there is no vendor in the body');
  }
}
