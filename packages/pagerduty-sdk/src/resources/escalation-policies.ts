import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestOptions,
} from '../core/types.ts';
import type { AuditRecord } from './audit-records.ts';

/** Whom an incident goes to, and after how long to whom next. */
export type EscalationPolicy = ItemOf<'GET /escalation_policies'>;
/** What a policy is made with: a rule at least, 10 targets a rule at most. */
export type NewEscalationPolicy = BodyOf<'POST /escalation_policies'>['escalation_policy'];
/** The fields of a policy that can be changed. */
export type EscalationPolicyChange = BodyOf<'PUT /escalation_policies/{id}'>['escalation_policy'];

/** Escalation policies of the account. */
export class EscalationPolicies {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Policies matching `query`, by name unless `sort_by` says otherwise. Operation
   * `listEscalationPolicies`.
   *
   * @remarks `sort_by` sets the order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    query: ListQuery<'GET /escalation_policies'> = {},
    options: ListOptions = {},
  ): Paginated<EscalationPolicy> {
    return this.#api.paginate('GET /escalation_policies', { query, ...options });
  }

  /**
   * One policy with its rules. Operation `getEscalationPolicy`.
   *
   * @throws ApiError 401, 403, 404.
   */
  get(
    id: string,
    query: QueryOf<'GET /escalation_policies/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<EscalationPolicy> {
    return this.#api.entity('GET /escalation_policies/{id}', 'escalation_policy', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Makes a policy; `from` names who did. Operation `createEscalationPolicy`.
   *
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  create(policy: NewEscalationPolicy, options: RequestOptions = {}): Promise<EscalationPolicy> {
    return this.#api.entity('POST /escalation_policies', 'escalation_policy', {
      body: { escalation_policy: policy },
      ...options,
    });
  }

  /**
   * Changes a policy; rules are replaced as a whole. Operation `updateEscalationPolicy`.
   *
   * @throws ApiError 401, 402, 403, 404, 429.
   */
  update(
    id: string,
    change: EscalationPolicyChange,
    options: RequestOptions = {},
  ): Promise<EscalationPolicy> {
    return this.#api.entity('PUT /escalation_policies/{id}', 'escalation_policy', {
      path: { id },
      body: { escalation_policy: change },
      ...options,
    });
  }

  /**
   * Deletes a policy that no service uses. Operation `deleteEscalationPolicy`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /escalation_policies/{id}', { path: { id }, ...options });
  }

  /**
   * Changes of a policy, newest first; of the last 24 hours without dates, of 31 days at most.
   * Operation `listEscalationPolicyAuditRecords`.
   *
   * @remarks 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  auditRecords(
    id: string,
    query: ListQuery<'GET /escalation_policies/{id}/audit/records'> = {},
    options: ListOptions = {},
  ): Paginated<AuditRecord> {
    return this.#api.paginate('GET /escalation_policies/{id}/audit/records', {
      path: { id },
      query,
      ...options,
    });
  }
}
