import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';

/** A run of an action: its state, times and links. */
export type AutomationInvocation = ItemOf<'GET /automation_actions/invocations'>;

/** Runs of automation actions. */
export class AutomationInvocations {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Runs that match, in one piece. Operation `listAutomationActionInvocations`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 402, 403, 429, 500.
   */
  list(
    query: ListQuery<'GET /automation_actions/invocations'> = {},
    options: ListOptions = {},
  ): Paginated<AutomationInvocation> {
    return this.#api.paginate('GET /automation_actions/invocations', { query, ...options });
  }

  /**
   * One run. Operation `getAutomationActionsInvocation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  get(id: string, options: RequestOptions = {}): Promise<AutomationInvocation> {
    return this.#api.entity('GET /automation_actions/invocations/{id}', 'invocation', {
      path: { id },
      ...options,
    });
  }
}
