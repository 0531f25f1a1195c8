import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';
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

  /** Add-ons that match. Operation `listAddon`. */
  list(query: ListQuery<'GET /addons'> = {}, options: ListOptions = {}): Paginated<AddonReference> {
    return this.#api.paginate('GET /addons', { query, ...options });
  }

  /** One add-on. Operation `getAddon`. */
  async get(id: string, options: RequestOptions = {}): Promise<Addon> {
    const key = 'GET /addons/{id}';
    return unwrap(key, await this.#api.request(key, { path: { id }, ...options }), 'addon');
  }

  /** Installs an add-on. Operation `createAddon`. */
  async create(
    addon: NewAddon,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /addons', 'addon'>> {
    const key = 'POST /addons';
    return unwrap(key, await this.#api.request(key, { body: { addon }, ...options }), 'addon');
  }

  /** Changes an add-on. Operation `updateAddon`. */
  async update(
    id: string,
    change: AddonChange,
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /addons/{id}', 'addon'>> {
    const key = 'PUT /addons/{id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body: { addon: change }, ...options }),
      'addon',
    );
  }

  /** Removes an add-on. Operation `deleteAddon`. */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /addons/{id}', { path: { id }, ...options });
  }
}
