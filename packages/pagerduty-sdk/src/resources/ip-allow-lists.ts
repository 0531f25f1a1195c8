import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import type { AuditRecord } from './audit-records.ts';

/** An allow list: its addresses, and whether it is in force. */
export type IpAllowList = ItemOf<'GET /ip_allow_lists'>;
/** What a list is made with. */
export type NewIpAllowList = BodyOf<'POST /ip_allow_lists'>['ip_allow_list'];
/** A whole list, which replaces the one before. */
export type IpAllowListChange = BodyOf<'PUT /ip_allow_lists/{id}'>['ip_allow_list'];

/**
 * Addresses that the account may be reached from; early access, for its owner and global admins.
 */
export class IpAllowLists {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All lists, in one piece. Operation `listIpAllowLists`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  list(options: ListOptions = {}): Paginated<IpAllowList> {
    return this.#api.paginate('GET /ip_allow_lists', options);
  }

  /**
   * One list. Operation `getIpAllowList`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  get(id: string, options: RequestOptions = {}): Promise<IpAllowList> {
    return this.#api.entity('GET /ip_allow_lists/{id}', 'ip_allow_list', {
      path: { id },
      ...options,
    });
  }

  /**
   * Makes the account's list; it can lock out whoever is not on it. Operation `createIpAllowList`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  create(list: NewIpAllowList, options: RequestOptions = {}): Promise<IpAllowList> {
    return this.#api.entity('POST /ip_allow_lists', 'ip_allow_list', {
      body: { ip_allow_list: list },
      ...options,
    });
  }

  /**
   * Replaces a list; it can lock out whoever is not on it. Operation `updateIpAllowList`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  update(id: string, list: IpAllowListChange, options: RequestOptions = {}): Promise<IpAllowList> {
    return this.#api.entity('PUT /ip_allow_lists/{id}', 'ip_allow_list', {
      path: { id },
      body: { ip_allow_list: list },
      ...options,
    });
  }

  /**
   * Deletes a list, which is no longer in force then. Operation `deleteIpAllowList`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /ip_allow_lists/{id}', { path: { id }, ...options });
  }

  /**
   * Changes of a list, newest first; of the last 24 hours without dates, of 31 days at most.
   * Operation `listIpAllowListAuditRecords`.
   *
   * @remarks 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  auditRecords(
    id: string,
    query: ListQuery<'GET /ip_allow_lists/{id}/audit/records'> = {},
    options: ListOptions = {},
  ): Paginated<AuditRecord> {
    return this.#api.paginate('GET /ip_allow_lists/{id}/audit/records', {
      path: { id },
      query,
      ...options,
    });
  }
}
