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

  /** Rules of a ruleset. Operation `listRulesetEventRules`. */
  list(rulesetId: string, options: ListOptions = {}): Paginated<RulesetRule> {
    return this.#api.paginate('GET /rulesets/{id}/rules', { path: { id: rulesetId }, ...options });
  }

  /** One rule. Operation `getRulesetEventRule`. */
  get(rulesetId: string, ruleId: string, options: RequestOptions = {}): Promise<RulesetRule> {
    return this.#api.entity('GET /rulesets/{id}/rules/{rule_id}', 'rule', {
      path: { id: rulesetId, rule_id: ruleId },
      ...options,
    });
  }

  /** Makes a rule. Operation `createRulesetEventRule`. */
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

  /** Changes the given fields of a rule. Operation `updateRulesetEventRule`. */
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

  /** Deletes a rule. Operation `deleteRulesetEventRule`. */
  async delete(rulesetId: string, ruleId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /rulesets/{id}/rules/{rule_id}', {
      path: { id: rulesetId, rule_id: ruleId },
      ...options,
    });
  }
}
