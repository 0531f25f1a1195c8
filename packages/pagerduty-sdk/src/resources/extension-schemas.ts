import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A kind of extension. */
export type ExtensionSchema = ItemOf<'GET /extension_schemas'>;

/** Kinds of extensions: Slack, ServiceNow, generic webhooks and so on. */
export class ExtensionSchemas {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Kinds of extensions. Operation `listExtensionSchemas`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(options: ListOptions = {}): Paginated<ExtensionSchema> {
    return this.#api.paginate('GET /extension_schemas', options);
  }

  /**
   * One kind of extension. Operation `getExtensionSchema`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(id: string, options: RequestOptions = {}): Promise<ExtensionSchema> {
    return this.#api.entity('GET /extension_schemas/{id}', 'extension_schema', {
      path: { id },
      ...options,
    });
  }
}
