import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListQuery, QueryOf, RequestOptions } from '../core/types.ts';

/** A component of a status page, or a group of them (`group: true`). */
export type Component = ItemOf<'GET /pages/{page_id}/components'>;
/** What a component is made with; `start_date` is a plain day. */
export type NewComponent = BodyOf<'POST /pages/{page_id}/components'>;
/** The fields of a component that can be changed. */
export type ComponentChange = BodyOf<'PATCH /pages/{page_id}/components/{component_id}'>;
/** Like {@link ComponentChange}, with the `name`. */
export type ComponentReplacement = BodyOf<'PUT /pages/{page_id}/components/{component_id}'>;
/** Filters of {@link Components.list}. */
export type ListComponentsQuery = ListQuery<'GET /pages/{page_id}/components'>;
/** How much of a time a component was up. */
export type ComponentUptime = ItemOf<'POST /pages/{page_id}/components/uptime'>;
/** Days that an uptime covers, as `YYYY-MM-DD`; the last 90 unless told. */
export type ComponentUptimeQuery = QueryOf<'GET /pages/{page_id}/components/{component_id}/uptime'>;

/** Components of status pages: what the public sees the state of. Groups are among them. */
export class Components {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Components of a page in one piece, groups among them unless `show_groups` is false. Operation
   * `listComponents`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError 401, 403, 404, 500.
   */
  list(
    pageId: string,
    query: ListComponentsQuery = {},
    options: RequestOptions = {},
  ): Paginated<Component> {
    return this.#api.paginate('GET /pages/{page_id}/components', {
      path: { page_id: pageId },
      query,
      ...options,
    });
  }

  /**
   * One component. Operation `getComponent`.
   *
   * @throws PingeraApiError 401, 403, 404, 500.
   */
  get(pageId: string, componentId: string, options: RequestOptions = {}): Promise<Component> {
    return this.#api.entity('GET /pages/{page_id}/components/{component_id}', {
      path: { page_id: pageId, component_id: componentId },
      ...options,
    });
  }

  /**
   * Adds a component to a page. Operation `createComponent`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  create(
    pageId: string,
    component: NewComponent,
    options: RequestOptions = {},
  ): Promise<Component> {
    return this.#api.entity('POST /pages/{page_id}/components', {
      path: { page_id: pageId },
      body: component,
      ...options,
    });
  }

  /**
   * Changes the given fields and no others; everybody sees a new `status` at once. Operation
   * `patchComponent`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  update(
    pageId: string,
    componentId: string,
    change: ComponentChange,
    options: RequestOptions = {},
  ): Promise<Component> {
    return this.#api.entity('PATCH /pages/{page_id}/components/{component_id}', {
      path: { page_id: pageId, component_id: componentId },
      body: change,
      ...options,
    });
  }

  /**
   * Replaces a component as a whole: a field that is left out may be reset. Operation
   * `updateComponent`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  replace(
    pageId: string,
    componentId: string,
    component: ComponentReplacement,
    options: RequestOptions = {},
  ): Promise<Component> {
    return this.#api.entity('PUT /pages/{page_id}/components/{component_id}', {
      path: { page_id: pageId, component_id: componentId },
      body: component,
      ...options,
    });
  }

  /**
   * Deletes a component; a group goes for good. Operation `deleteComponent`.
   *
   * @throws PingeraApiError 401, 403, 404, 500.
   */
  async delete(pageId: string, componentId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /pages/{page_id}/components/{component_id}', {
      path: { page_id: pageId, component_id: componentId },
      ...options,
    });
  }

  /**
   * Uptime of a component. Operation `getComponentUptime`.
   *
   * @throws PingeraApiError 401, 403, 404, 500.
   */
  uptime(
    pageId: string,
    componentId: string,
    query: ComponentUptimeQuery = {},
    options: RequestOptions = {},
  ): Promise<ComponentUptime> {
    return this.#api.entity('GET /pages/{page_id}/components/{component_id}/uptime', {
      path: { page_id: pageId, component_id: componentId },
      query,
      ...options,
    });
  }

  /**
   * Uptime of several components, in one piece. Operation `getComponentsUptime`, a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  uptimes(
    pageId: string,
    componentIds: readonly string[],
    query: ComponentUptimeQuery = {},
    options: RequestOptions = {},
  ): Paginated<ComponentUptime> {
    const input = { path: { page_id: pageId }, body: { component_ids: componentIds }, query };
    return this.#api.paginate('POST /pages/{page_id}/components/uptime', { ...input, ...options });
  }

  /**
   * Values of a component's `status`, in a shape that Pingera does not document. Needs no
   * credential. Operation `listComponentStatuses`.
   *
   * @throws PingeraApiError 500.
   */
  statuses(options: RequestOptions = {}): Promise<unknown> {
    return this.#api.request('GET /component-statuses', options);
  }
}
