import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListQuery, RequestOptions, ResultOf } from '../core/types.ts';

/** A group of components: a component with `group: true`. */
export type ComponentGroup = ItemOf<'GET /pages/{page_id}/component-groups'>;
/** What a group is made with. */
export type NewComponentGroup = BodyOf<'POST /pages/{page_id}/component-groups'>;
/** The fields of a group that can be changed. */
export type ComponentGroupChange = BodyOf<'PATCH /pages/{page_id}/component-groups/{component_id}'>;
/** Like {@link ComponentGroupChange}, with the `name`. */
export type ComponentGroupReplacement =
  BodyOf<'PUT /pages/{page_id}/component-groups/{component_id}'>;
/** Filters of {@link ComponentGroups.list}. */
export type ListComponentGroupsQuery = ListQuery<'GET /pages/{page_id}/component-groups'>;
/** A group after a change. */
export type ChangedComponentGroup =
  ResultOf<'PATCH /pages/{page_id}/component-groups/{component_id}'>;

/** Groups of components on status pages. */
export class ComponentGroups {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Groups of a page, in one piece. Operation `listComponentGroups`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError 401, 403, 404, 500.
   */
  list(
    pageId: string,
    query: ListComponentGroupsQuery = {},
    options: RequestOptions = {},
  ): Paginated<ComponentGroup> {
    return this.#api.paginate('GET /pages/{page_id}/component-groups', {
      path: { page_id: pageId },
      query,
      ...options,
    });
  }

  /**
   * One group. Operation `getComponentGroup`.
   *
   * @throws PingeraApiError 401, 403, 404, 500.
   */
  get(pageId: string, componentId: string, options: RequestOptions = {}): Promise<ComponentGroup> {
    return this.#api.entity('GET /pages/{page_id}/component-groups/{component_id}', {
      path: { page_id: pageId, component_id: componentId },
      ...options,
    });
  }

  /**
   * Adds a group to a page. Operation `createComponentGroup`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  create(
    pageId: string,
    group: NewComponentGroup,
    options: RequestOptions = {},
  ): Promise<ComponentGroup> {
    return this.#api.entity('POST /pages/{page_id}/component-groups', {
      path: { page_id: pageId },
      body: group,
      ...options,
    });
  }

  /**
   * Changes the given fields and no others. Operation `patchComponentGroup`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  update(
    pageId: string,
    componentId: string,
    change: ComponentGroupChange,
    options: RequestOptions = {},
  ): Promise<ChangedComponentGroup> {
    return this.#api.entity('PATCH /pages/{page_id}/component-groups/{component_id}', {
      path: { page_id: pageId, component_id: componentId },
      body: change,
      ...options,
    });
  }

  /**
   * Replaces a group as a whole: a field that is left out may be reset. Operation
   * `updateComponentGroup`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  replace(
    pageId: string,
    componentId: string,
    group: ComponentGroupReplacement,
    options: RequestOptions = {},
  ): Promise<ChangedComponentGroup> {
    return this.#api.entity('PUT /pages/{page_id}/component-groups/{component_id}', {
      path: { page_id: pageId, component_id: componentId },
      body: group,
      ...options,
    });
  }

  /**
   * Deletes a group for good; its members stay, without a group. Operation `deleteComponentGroup`.
   *
   * @throws PingeraApiError 401, 403, 404, 500.
   */
  async delete(pageId: string, componentId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /pages/{page_id}/component-groups/{component_id}', {
      path: { page_id: pageId, component_id: componentId },
      ...options,
    });
  }
}
