import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A status page and its settings. */
export type Page = ItemOf<'GET /pages'>;
/** What a page is made with; only `name` is needed. */
export type NewPage = BodyOf<'POST /pages'>;
/** Settings of a page, or a form with the files `company_logo` and `favicon_logo`. */
export type PageChange = BodyOf<'PATCH /pages/{page_id}'>;
/** Like {@link PageChange}, with the `name`. */
export type PageReplacement = BodyOf<'PUT /pages/{page_id}'>;

/** Status pages of the account. */
export class Pages {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All status pages of the account. Operation `listPages`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError 400, 401, 422, 500.
   */
  list(options: ListOptions = {}): Paginated<Page> {
    return this.#api.paginate('GET /pages', options);
  }

  /**
   * One page; a public one needs no credential. Operation `getPage`.
   *
   * @throws PingeraApiError 401, 403, 404, 500.
   */
  get(pageId: string, options: RequestOptions = {}): Promise<Page> {
    return this.#api.entity('GET /pages/{page_id}', { path: { page_id: pageId }, ...options });
  }

  /**
   * The page at a domain, which needs no credential unless the page is private. Of
   * `name.pingera.ru` only `name` is sent, as the API wants it. Operation `getPageByDomain`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  getByDomain(domain: string, options: RequestOptions = {}): Promise<Page> {
    const path = { domain: domain.replace(/\.pingera\.ru$/i, '') };
    return this.#api.entity('GET /pages/by-domain/{domain}', { path, ...options });
  }

  /**
   * Templates that pages can take their look from, in a shape that Pingera does not document. Needs
   * no credential. Operation `listPageTemplates`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  templates(options: RequestOptions = {}): Promise<unknown> {
    return this.#api.request('GET /pages/get-templates', options);
  }

  /**
   * Makes a page. The plan limits how many there may be: 403 past it. Operation `createPage`.
   *
   * @throws PingeraApiError 400, 401, 403, 422, 500.
   */
  create(page: NewPage, options: RequestOptions = {}): Promise<Page> {
    return this.#api.entity('POST /pages', { body: page, ...options });
  }

  /**
   * Changes the given settings and no others; `null` clears one. Operation `patchPage`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  update(pageId: string, change: PageChange, options: RequestOptions = {}): Promise<Page> {
    return this.#api.entity('PATCH /pages/{page_id}', {
      path: { page_id: pageId },
      body: change,
      ...options,
    });
  }

  /**
   * Replaces the settings as a whole: one that is left out may be reset. Operation `updatePage`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  replace(pageId: string, page: PageReplacement, options: RequestOptions = {}): Promise<Page> {
    return this.#api.entity('PUT /pages/{page_id}', {
      path: { page_id: pageId },
      body: page,
      ...options,
    });
  }

  /**
   * Deletes a page with its components, incidents, subscribers and history, for good. Operation
   * `deletePage`.
   *
   * @throws PingeraApiError 401, 403, 404, 500.
   */
  async delete(pageId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /pages/{page_id}', { path: { page_id: pageId }, ...options });
  }
}
