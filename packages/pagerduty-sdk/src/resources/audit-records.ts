import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery } from '../core/types.ts';

/** A change: who made it, on what, when and how. */
export type AuditRecord = ItemOf<'GET /audit/records'>;

/** Who changed what in the account, kept for 12 months. */
export class AuditRecords {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Changes, newest first; those of the last 24 hours without dates, of 31 days at most. Operation
   * `listAuditRecords`.
   *
   * @remarks 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  list(
    query: ListQuery<'GET /audit/records'> = {},
    options: ListOptions = {},
  ): Paginated<AuditRecord> {
    return this.#api.paginate('GET /audit/records', { query, ...options });
  }
}
