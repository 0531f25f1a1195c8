import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A run in several regions, and how it went in each. */
export type ExecutionGroup = ItemOf<'GET /checks/{check_id}/execution-groups'>;
/** How a run went in one region; `response_time` in ms, 0 for less than 1. */
export type RegionalResult = ItemOf<'GET /execution-groups/{group_id}/regional-results'>;

/** Runs of a check in several regions at once. */
export class ExecutionGroups {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Multi-region runs of a check. Operation `listExecutionGroups`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  list(checkId: string, options: ListOptions = {}): Paginated<ExecutionGroup> {
    return this.#api.paginate('GET /checks/{check_id}/execution-groups', {
      path: { check_id: checkId },
      ...options,
    });
  }

  /**
   * One multi-region run. Operation `getExecutionGroup`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  get(groupId: string, options: RequestOptions = {}): Promise<ExecutionGroup> {
    return this.#api.entity('GET /execution-groups/{group_id}', {
      path: { group_id: groupId },
      ...options,
    });
  }

  /**
   * Results of a run region by region, in one piece. Operation `listRegionalResults`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  regionalResults(groupId: string, options: RequestOptions = {}): Paginated<RegionalResult> {
    return this.#api.paginate('GET /execution-groups/{group_id}/regional-results', {
      path: { group_id: groupId },
      ...options,
    });
  }
}
