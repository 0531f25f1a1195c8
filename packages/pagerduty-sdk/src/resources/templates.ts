import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';

/** A template. */
export type Template = ItemOf<'GET /templates'>;
/** What a template is made with. */
export type NewTemplate = BodyOf<'POST /templates'>['template'];
/** The fields of a template that can be changed. */
export type TemplateChange = BodyOf<'PUT /templates/{id}'>['template'];
/** The incident and the status update to render with. */
export type TemplateInput = BodyOf<'POST /templates/{id}/render'>;
/** The rendered fields, with warnings and errors. */
export type RenderedTemplate = ResultOf<'POST /templates/{id}/render'>;

/** Templates of status updates. */
export class Templates {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Templates that match, oldest first unless `sort_by` says otherwise. Operation `getTemplates`.
   *
   * @remarks 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 402, 403, 500; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /templates'> = {}, options: ListOptions = {}): Paginated<Template> {
    return this.#api.paginate('GET /templates', { query, ...options });
  }

  /**
   * One template. Operation `getTemplate`.
   *
   * @throws ApiError 400, 402, 403, 404, 500.
   */
  get(id: string, options: RequestOptions = {}): Promise<Template> {
    return this.#api.entity('GET /templates/{id}', 'template', { path: { id }, ...options });
  }

  /**
   * Makes a template. Operation `createTemplate`.
   *
   * @throws ApiError 400, 402, 403, 500.
   */
  create(template: NewTemplate, options: RequestOptions = {}): Promise<Template> {
    return this.#api.entity('POST /templates', 'template', { body: { template }, ...options });
  }

  /**
   * Changes a template. Operation `updateTemplate`.
   *
   * @throws ApiError 400, 402, 403, 404, 500.
   */
  update(id: string, change: TemplateChange, options: RequestOptions = {}): Promise<Template> {
    return this.#api.entity('PUT /templates/{id}', 'template', {
      path: { id },
      body: { template: change },
      ...options,
    });
  }

  /**
   * Deletes a template. Operation `deleteTemplate`.
   *
   * @throws ApiError 400, 402, 403, 404, 500.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /templates/{id}', { path: { id }, ...options });
  }

  /**
   * Renders a template without sending it; look at its `errors`. Operation `renderTemplate`.
   *
   * @throws ApiError 400, 402, 403, 404, 500.
   */
  render(
    id: string,
    input: TemplateInput,
    options: RequestOptions = {},
  ): Promise<RenderedTemplate> {
    return this.#api.request('POST /templates/{id}/render', {
      path: { id },
      body: input,
      ...options,
    });
  }

  /**
   * Fields that templates can use, in one piece. Operation `getTemplateFields`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 402, 403, 500.
   */
  fields(options: ListOptions = {}): Paginated<ItemOf<'GET /templates/fields'>> {
    return this.#api.paginate('GET /templates/fields', options);
  }
}
