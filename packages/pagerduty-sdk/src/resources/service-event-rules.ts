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
import { unwrap } from '../core/unwrap.ts';
import { unwrapEither } from './unwrap-either.ts';

/** An event rule. */
export type ServiceEventRule = ItemOf<'GET /services/{id}/rules'>;
/** What a rule is made with. */
export type NewServiceEventRule = BodyOf<'POST /services/{id}/rules'>['rule'];
/** The fields of a rule that can be changed. */
export type ServiceEventRuleChange = NonNullable<
  BodyOf<'PUT /services/{id}/rules/{rule_id}'>['rule']
>;
/** What became of the rules. */
export type EventRuleConversion = ResultOf<'POST /services/{id}/rules/convert'>;

/** Event rules of services. Event orchestrations replace them. */
export class ServiceEventRules {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Rules in the order in which they are tried. Operation `listServiceEventRules`.
   *
   * @remarks 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 404; InvalidRequestError past 10 000 rows.
   */
  list(
    serviceId: string,
    query: ListQuery<'GET /services/{id}/rules'> = {},
    options: ListOptions = {},
  ): Paginated<ServiceEventRule> {
    return this.#api.paginate('GET /services/{id}/rules', {
      path: { id: serviceId },
      query,
      ...options,
    });
  }

  /**
   * One rule. Operation `getServiceEventRule`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(serviceId: string, ruleId: string, options: RequestOptions = {}): Promise<ServiceEventRule> {
    return this.#api.entity('GET /services/{id}/rules/{rule_id}', 'rule', {
      path: { id: serviceId, rule_id: ruleId },
      ...options,
    });
  }

  /**
   * Adds a rule. Operation `createServiceEventRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 409.
   */
  async create(
    serviceId: string,
    rule: NewServiceEventRule,
    options: RequestOptions = {},
  ): Promise<ServiceEventRule> {
    const key = 'POST /services/{id}/rules';
    return unwrapEither(
      key,
      await this.#api.request(key, { path: { id: serviceId }, body: { rule }, ...options }),
      'rule',
      'ruleset',
    );
  }

  /**
   * Changes a rule. Operation `updateServiceEventRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  async update(
    serviceId: string,
    ruleId: string,
    change: ServiceEventRuleChange,
    options: RequestOptions = {},
  ): Promise<ServiceEventRule> {
    const key = 'PUT /services/{id}/rules/{rule_id}';
    const path = { id: serviceId, rule_id: ruleId };
    const body = { rule: change, rule_id: ruleId };
    return unwrap(key, await this.#api.request(key, { path, body, ...options }), 'rule');
  }

  /**
   * Deletes a rule. Operation `deleteServiceEventRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  async delete(serviceId: string, ruleId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /services/{id}/rules/{rule_id}', {
      path: { id: serviceId, rule_id: ruleId },
      ...options,
    });
  }

  /**
   * Turns all rules into an event orchestration, for good. Operation
   * `convertServiceEventRulesToEventOrchestration`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  convert(serviceId: string, options: RequestOptions = {}): Promise<EventRuleConversion> {
    return this.#api.request('POST /services/{id}/rules/convert', {
      path: { id: serviceId },
      ...options,
    });
  }
}
