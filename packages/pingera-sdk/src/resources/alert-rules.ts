import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, RequestOptions } from '../core/types.ts';

/** A rule: one check, one condition, and the channels to tell. */
export type AlertRule = ItemOf<'GET /alerts/rules'>;
/** What a rule is made with; `cooldown_period` in seconds. */
export type NewAlertRule = BodyOf<'POST /alerts/rules'>;
/** The fields of a rule that can be changed. */
export type AlertRuleChange = BodyOf<'PUT /alerts/rules/{rule_id}'>;

/** Rules that say when a check alerts whom. */
export class AlertRules {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All rules, in one piece. Operation `listAlertRules`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError 401, 500.
   */
  list(options: RequestOptions = {}): Paginated<AlertRule> {
    return this.#api.paginate('GET /alerts/rules', options);
  }

  /**
   * One rule. Operation `getAlertRule`.
   *
   * @throws PingeraApiError 401, 404, 500.
   */
  get(ruleId: string, options: RequestOptions = {}): Promise<AlertRule> {
    return this.#api.entity('GET /alerts/rules/{rule_id}', {
      path: { rule_id: ruleId },
      ...options,
    });
  }

  /**
   * Makes a rule; 404 for an unknown check or channel. Operation `createAlertRule`.
   *
   * @throws PingeraApiError 400, 401, 404, 422, 500.
   */
  create(rule: NewAlertRule, options: RequestOptions = {}): Promise<AlertRule> {
    return this.#api.entity('POST /alerts/rules', { body: rule, ...options });
  }

  /**
   * Changes the given fields and no others. Operation `updateAlertRule`.
   *
   * @throws PingeraApiError 400, 401, 404, 422, 500.
   */
  update(
    ruleId: string,
    change: AlertRuleChange,
    options: RequestOptions = {},
  ): Promise<AlertRule> {
    return this.#api.entity('PUT /alerts/rules/{rule_id}', {
      path: { rule_id: ruleId },
      body: change,
      ...options,
    });
  }

  /**
   * Deletes a rule. Operation `deleteAlertRule`.
   *
   * @throws PingeraApiError 401, 404, 500.
   */
  async delete(ruleId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /alerts/rules/{rule_id}', {
      path: { rule_id: ruleId },
      ...options,
    });
  }
}
