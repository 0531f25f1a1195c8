import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';
import { unwrapEither } from './unwrap-either.ts';

/** An event rule: conditions and what they lead to. */
export type RulesetRule = ItemOf<'GET /rulesets/{id}/rules'>;
/** What a rule is made with. */
export type NewRulesetRule = BodyOf<'POST /rulesets/{id}/rules'>['rule'];
/** The fields of a rule that can be changed. */
export type RulesetRuleChange = NonNullable<BodyOf<'PUT /rulesets/{id}/rules/{rule_id}'>['rule']>;

/** Event rules of a ruleset. */
export class RulesetRules {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Rules of a ruleset. Operation `listRulesetEventRules`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 404; InvalidRequestError past 10 000 rows.
   */
  list(rulesetId: string, options: ListOptions = {}): Paginated<RulesetRule> {
    return this.#api.paginate('GET /rulesets/{id}/rules', { path: { id: rulesetId }, ...options });
  }

  /**
   * One rule. Operation `getRulesetEventRule`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(rulesetId: string, ruleId: string, options: RequestOptions = {}): Promise<RulesetRule> {
    return this.#api.entity('GET /rulesets/{id}/rules/{rule_id}', 'rule', {
      path: { id: rulesetId, rule_id: ruleId },
      ...options,
    });
  }

  /**
   * Makes a rule. Operation `createRulesetEventRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 409.
   */
  async create(
    rulesetId: string,
    rule: NewRulesetRule,
    options: RequestOptions = {},
  ): Promise<RulesetRule> {
    const key = 'POST /rulesets/{id}/rules';
    return unwrapEither(
      key,
      await this.#api.request(key, { path: { id: rulesetId }, body: { rule }, ...options }),
      'rule',
      'ruleset',
    );
  }

  /**
   * Changes the given fields of a rule. Operation `updateRulesetEventRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  update(
    rulesetId: string,
    ruleId: string,
    rule: RulesetRuleChange,
    options: RequestOptions = {},
  ): Promise<RulesetRule> {
    return this.#api.entity('PUT /rulesets/{id}/rules/{rule_id}', 'rule', {
      path: { id: rulesetId, rule_id: ruleId },
      body: { rule, rule_id: ruleId },
      ...options,
    });
  }

  /**
   * Deletes a rule. Operation `deleteRulesetEventRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  async delete(rulesetId: string, ruleId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /rulesets/{id}/rules/{rule_id}', {
      path: { id: rulesetId, rule_id: ruleId },
      ...options,
    });
  }
}
