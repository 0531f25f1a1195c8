import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestOptions,
} from '../core/types.ts';

/** An extension, the schema it follows, and its services. */
export type Extension = ItemOf<'GET /extensions'>;
/** What an extension is made with. */
export type NewExtension = BodyOf<'POST /extensions'>['extension'];
/** The fields of an extension that can be changed. */
export type ExtensionChange = BodyOf<'PUT /extensions/{id}'>['extension'];

/** Extensions: what is told of a service's incidents, such as Slack or a generic webhook. */
export class Extensions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Extensions matching `query`. Operation `listExtensions`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /extensions'> = {}, options: ListOptions = {}): Paginated<Extension> {
    return this.#api.paginate('GET /extensions', { query, ...options });
  }

  /**
   * One extension. Operation `getExtension`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(
    id: string,
    query: QueryOf<'GET /extensions/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<Extension> {
    return this.#api.entity('GET /extensions/{id}', 'extension', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Makes an extension. Operation `createExtension`.
   *
   * @throws ApiError 400, 401, 402, 403.
   */
  create(extension: NewExtension, options: RequestOptions = {}): Promise<Extension> {
    return this.#api.entity('POST /extensions', 'extension', { body: { extension }, ...options });
  }

  /**
   * Changes an extension. Operation `updateExtension`.
   *
   * @throws ApiError 401, 402, 403, 404.
   */
  update(id: string, change: ExtensionChange, options: RequestOptions = {}): Promise<Extension> {
    return this.#api.entity('PUT /extensions/{id}', 'extension', {
      path: { id },
      body: { extension: change },
      ...options,
    });
  }

  /**
   * Deletes an extension; incidents no longer reach it. Operation `deleteExtension`.
   *
   * @throws ApiError 401, 403, 404.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /extensions/{id}', { path: { id }, ...options });
  }

  /**
   * Turns an extension on that was turned off after failures. Operation `enableExtension`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  enable(id: string, options: RequestOptions = {}): Promise<Extension> {
    return this.#api.entity('POST /extensions/{id}/enable', 'extension', {
      path: { id },
      ...options,
    });
  }
}
