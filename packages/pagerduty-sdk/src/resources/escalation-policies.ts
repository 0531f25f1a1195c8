import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListQuery, RequestOptions } from '../core/types.ts';

/** Whom an incident goes to, and after how long to whom next. */
export type EscalationPolicy = ItemOf<'GET /escalation_policies'>;

/** Escalation policies of the account. */
export class EscalationPolicies {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Policies matching `query`, by name unless `sort_by` says otherwise. Operation `listEscalationPolicies`. */
  list(
    query: ListQuery<'GET /escalation_policies'> = {},
    options: RequestOptions = {},
  ): Paginated<EscalationPolicy> {
    return this.#api.paginate('GET /escalation_policies', { query, ...options });
  }
}
