import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';

/** How long before a handoff, and through which contact method. */
export type HandoffRule = ItemOf<'GET /users/{id}/oncall_handoff_notification_rules'>;
/** What a rule is made with. */
export type NewHandoffRule =
  BodyOf<'POST /users/{id}/oncall_handoff_notification_rules'>['oncall_handoff_notification_rule'];
/** The fields of a rule that can be changed. */
export type HandoffRuleChange =
  BodyOf<'PUT /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}'>['oncall_handoff_notification_rule'];

/** When a user is told that their turn on call begins or ends. */
export class HandoffRules {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All handoff rules of a user, in one piece. Operation `getUserHandoffNotificationRules`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 429.
   */
  list(userId: string, options: ListOptions = {}): Paginated<HandoffRule> {
    return this.#api.paginate('GET /users/{id}/oncall_handoff_notification_rules', {
      path: { id: userId },
      ...options,
    });
  }

  /**
   * One rule. Operation `getUserHandoffNotifiactionRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  async get(
    userId: string,
    oncallHandoffNotificationRuleId: string,
    options: RequestOptions = {},
  ): Promise<HandoffRule> {
    const key =
      'GET /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}';
    return unwrap(
      key,
      await this.#api.request(key, {
        path: { id: userId, oncall_handoff_notification_rule_id: oncallHandoffNotificationRuleId },
        ...options,
      }),
      'oncall_handoff_notification_rule',
    );
  }

  /**
   * Adds a rule. Operation `createUserHandoffNotificationRule`.
   *
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  create(userId: string, rule: NewHandoffRule, options: RequestOptions = {}): Promise<HandoffRule> {
    return this.#api.entity(
      'POST /users/{id}/oncall_handoff_notification_rules',
      'oncall_handoff_notification_rule',
      {
        path: { id: userId },
        body: { oncall_handoff_notification_rule: rule },
        ...options,
      },
    );
  }

  /**
   * Changes a rule. Operation `updateUserHandoffNotification`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  async update(
    userId: string,
    oncallHandoffNotificationRuleId: string,
    change: HandoffRuleChange,
    options: RequestOptions = {},
  ): Promise<HandoffRule> {
    const key =
      'PUT /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}';
    return unwrap(
      key,
      await this.#api.request(key, {
        path: { id: userId, oncall_handoff_notification_rule_id: oncallHandoffNotificationRuleId },
        body: { oncall_handoff_notification_rule: change },
        ...options,
      }),
      'oncall_handoff_notification_rule',
    );
  }

  /**
   * Deletes a rule. Operation `deleteUserHandoffNotificationRule`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(
    userId: string,
    oncallHandoffNotificationRuleId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request(
      'DELETE /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}',
      {
        path: { id: userId, oncall_handoff_notification_rule_id: oncallHandoffNotificationRuleId },
        ...options,
      },
    );
  }
}
