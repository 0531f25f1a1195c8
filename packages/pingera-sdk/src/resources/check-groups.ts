import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions, ResultOf } from '../core/types.ts';
import type { Check } from './checks.ts';

/** A group of checks. */
export type CheckGroup = ItemOf<'GET /check-groups'>;
/** What a group is made with. */
export type NewCheckGroup = BodyOf<'POST /check-groups'>;
/** The fields of a group that can be changed. */
export type CheckGroupChange = BodyOf<'PATCH /check-groups/{group_id}'>;
/** A group as a single answer holds it. */
export type ChangedCheckGroup = NonNullable<ResultOf<'GET /check-groups/{group_id}'>>;

/** Groups of checks. A group that is deleted leaves its checks without one. */
export class CheckGroups {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All groups. Operation `listCheckGroups`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  list(options: ListOptions = {}): Paginated<CheckGroup> {
    return this.#api.paginate('GET /check-groups', options);
  }

  /**
   * One group. Operation `getCheckGroup`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  get(groupId: string, options: RequestOptions = {}): Promise<ChangedCheckGroup> {
    return this.#api.entity('GET /check-groups/{group_id}', {
      path: { group_id: groupId },
      ...options,
    });
  }

  /**
   * Makes a group. Operation `createCheckGroup`.
   *
   * @throws PingeraApiError 422.
   */
  create(group: NewCheckGroup, options: RequestOptions = {}): Promise<ChangedCheckGroup> {
    return this.#api.entity('POST /check-groups', { body: group, ...options });
  }

  /**
   * Changes the given fields and no others. Operation `updateCheckGroup`.
   *
   * @throws PingeraApiError 422.
   */
  update(
    groupId: string,
    change: CheckGroupChange,
    options: RequestOptions = {},
  ): Promise<ChangedCheckGroup> {
    return this.#api.entity('PATCH /check-groups/{group_id}', {
      path: { group_id: groupId },
      body: change,
      ...options,
    });
  }

  /**
   * Deletes a group; its checks stay, without a group. Operation `deleteCheckGroup`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  async delete(groupId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /check-groups/{group_id}', {
      path: { group_id: groupId },
      ...options,
    });
  }

  /**
   * Checks of a group. Operation `listChecksInGroup`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  checks(groupId: string, options: ListOptions = {}): Paginated<Check> {
    return this.#api.paginate('GET /check-groups/{group_id}/checks', {
      path: { group_id: groupId },
      ...options,
    });
  }
}
