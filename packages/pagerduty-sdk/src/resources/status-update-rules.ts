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
import { unwrapEither } from './unwrap-either.ts';

/** Through which contact method. */
export type StatusUpdateRule = ItemOf<'GET /users/{id}/status_update_notification_rules'>;
/** What a rule is made with. */
export type NewStatusUpdateRule =
  BodyOf<'POST /users/{id}/status_update_notification_rules'>['status_update_notification_rule'];
/** The fields of a rule that can be changed. */
export type StatusUpdateRuleChange =
  BodyOf<'PUT /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}'>['status_update_notification_rule'];

/** How a user is told of status updates that they subscribed to. */
export class StatusUpdateRules {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All rules of a user, in one piece. Operation `getUserStatusUpdateNotificationRules`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 429.
   */
  list(
    userId: string,
    query: ListQuery<'GET /users/{id}/status_update_notification_rules'> = {},
    options: ListOptions = {},
  ): Paginated<StatusUpdateRule> {
    return this.#api.paginate('GET /users/{id}/status_update_notification_rules', {
      path: { id: userId },
      query,
      ...options,
    });
  }

  /**
   * One rule. Operation `getUserStatusUpdateNotificationRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  async get(
    userId: string,
    statusUpdateNotificationRuleId: string,
    query: QueryOf<'GET /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}'> = {},
    options: RequestOptions = {},
  ): Promise<StatusUpdateRule> {
    const key =
      'GET /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}';
    return unwrapEither(
      key,
      await this.#api.request(key, {
        path: { id: userId, status_update_notification_rule_id: statusUpdateNotificationRuleId },
        query,
        ...options,
      }),
      'notification_rule',
      'status_update_notification_rule',
    );
  }

  /**
   * Adds a rule. Operation `createUserStatusUpdateNotificationRule`.
   *
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  create(
    userId: string,
    rule: NewStatusUpdateRule,
    options: RequestOptions = {},
  ): Promise<StatusUpdateRule> {
    return this.#api.entity(
      'POST /users/{id}/status_update_notification_rules',
      'status_update_notification_rule',
      {
        path: { id: userId },
        body: { status_update_notification_rule: rule },
        ...options,
      },
    );
  }

  /**
   * Changes a rule. Operation `updateUserStatusUpdateNotificationRule`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  async update(
    userId: string,
    statusUpdateNotificationRuleId: string,
    change: StatusUpdateRuleChange,
    options: RequestOptions = {},
  ): Promise<StatusUpdateRule> {
    const key =
      'PUT /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}';
    return unwrapEither(
      key,
      await this.#api.request(key, {
        path: { id: userId, status_update_notification_rule_id: statusUpdateNotificationRuleId },
        body: { status_update_notification_rule: change },
        ...options,
      }),
      'notification_rule',
      'status_update_notification_rule',
    );
  }

  /**
   * Deletes a rule. Operation `deleteUserStatusUpdateNotificationRule`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(
    userId: string,
    statusUpdateNotificationRuleId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request(
      'DELETE /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}',
      {
        path: { id: userId, status_update_notification_rule_id: statusUpdateNotificationRuleId },
        ...options,
      },
    );
  }
}
