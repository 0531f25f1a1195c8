import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** An add-on as lists carry it. */
export type AddonReference = ItemOf<'GET /addons'>;
/** An add-on: where its page is, and where it is shown. */
export type Addon = EntityOf<'GET /addons/{id}', 'addon'>;
/** What an add-on is installed with. */
export type NewAddon = BodyOf<'POST /addons'>['addon'];
/** The fields of an add-on that can be changed. */
export type AddonChange = BodyOf<'PUT /addons/{id}'>['addon'];

/** Add-ons: pages of others, shown in the web interface. */
export class Addons {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Add-ons that match. Operation `listAddon`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /addons'> = {}, options: ListOptions = {}): Paginated<AddonReference> {
    return this.#api.paginate('GET /addons', { query, ...options });
  }

  /**
   * One add-on. Operation `getAddon`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(id: string, options: RequestOptions = {}): Promise<Addon> {
    return this.#api.entity('GET /addons/{id}', 'addon', { path: { id }, ...options });
  }

  /**
   * Installs an add-on. Operation `createAddon`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  create(
    addon: NewAddon,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /addons', 'addon'>> {
    return this.#api.entity('POST /addons', 'addon', { body: { addon }, ...options });
  }

  /**
   * Changes an add-on. Operation `updateAddon`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(
    id: string,
    change: AddonChange,
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /addons/{id}', 'addon'>> {
    return this.#api.entity('PUT /addons/{id}', 'addon', {
      path: { id },
      body: { addon: change },
      ...options,
    });
  }

  /**
   * Removes an add-on. Operation `deleteAddon`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /addons/{id}', { path: { id }, ...options });
  }
}
