import type { Api } from '../core/api.ts';
import { readEntity } from '../core/entity.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A status page and its settings. */
export type Page = ItemOf<'GET /pages'>;

/** Status pages of the account. */
export class Pages {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** All status pages of the account. Operation `listPages`. */
  list(options: ListOptions = {}): Paginated<Page> {
    return this.#api.paginate('GET /pages', options);
  }

  /** One page; a public one needs no credential. Operation `getPage`. */
  async get(pageId: string, options: RequestOptions = {}): Promise<Page> {
    const key = 'GET /pages/{page_id}';
    const input = { path: { page_id: pageId }, ...options };
    return readEntity(key, await this.#api.request(key, input));
  }

  /**
   * The page at a domain, which needs no credential unless the page is private. Of
   * `name.pingera.ru` only `name` is sent, as the API wants it. Operation `getPageByDomain`.
   */
  async getByDomain(domain: string, options: RequestOptions = {}): Promise<Page> {
    const key = 'GET /pages/by-domain/{domain}';
    const input = { path: { domain: domain.replace(/\.pingera\.ru$/i, '') }, ...options };
    return readEntity(key, await this.#api.request(key, input));
  }
}
