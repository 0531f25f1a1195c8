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

/** After how many minutes, for which urgency, through which contact method. */
export type NotificationRule = ItemOf<'GET /users/{id}/notification_rules'>;
/** What a rule is made with. */
export type NewNotificationRule =
  BodyOf<'POST /users/{id}/notification_rules'>['notification_rule'];
/** The fields of a rule that can be changed. */
export type NotificationRuleChange =
  BodyOf<'PUT /users/{id}/notification_rules/{notification_rule_id}'>['notification_rule'];

/** When a user is reached how, once an incident is theirs. */
export class NotificationRules {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All rules of a user, in one piece. Operation `getUserNotificationRules`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 429.
   */
  list(
    userId: string,
    query: ListQuery<'GET /users/{id}/notification_rules'> = {},
    options: ListOptions = {},
  ): Paginated<NotificationRule> {
    return this.#api.paginate('GET /users/{id}/notification_rules', {
      path: { id: userId },
      query,
      ...options,
    });
  }

  /**
   * One rule. Operation `getUserNotificationRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(
    userId: string,
    notificationRuleId: string,
    query: QueryOf<'GET /users/{id}/notification_rules/{notification_rule_id}'> = {},
    options: RequestOptions = {},
  ): Promise<NotificationRule> {
    return this.#api.entity(
      'GET /users/{id}/notification_rules/{notification_rule_id}',
      'notification_rule',
      {
        path: { id: userId, notification_rule_id: notificationRuleId },
        query,
        ...options,
      },
    );
  }

  /**
   * Adds a rule. Operation `createUserNotificationRule`.
   *
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  create(
    userId: string,
    rule: NewNotificationRule,
    options: RequestOptions = {},
  ): Promise<NotificationRule> {
    return this.#api.entity('POST /users/{id}/notification_rules', 'notification_rule', {
      path: { id: userId },
      body: { notification_rule: rule },
      ...options,
    });
  }

  /**
   * Changes a rule. Operation `updateUserNotificationRule`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  update(
    userId: string,
    notificationRuleId: string,
    change: NotificationRuleChange,
    options: RequestOptions = {},
  ): Promise<NotificationRule> {
    return this.#api.entity(
      'PUT /users/{id}/notification_rules/{notification_rule_id}',
      'notification_rule',
      {
        path: { id: userId, notification_rule_id: notificationRuleId },
        body: { notification_rule: change },
        ...options,
      },
    );
  }

  /**
   * Deletes a rule. Operation `deleteUserNotificationRule`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(
    userId: string,
    notificationRuleId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /users/{id}/notification_rules/{notification_rule_id}', {
      path: { id: userId, notification_rule_id: notificationRuleId },
      ...options,
    });
  }
}
