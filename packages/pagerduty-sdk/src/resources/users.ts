import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';
import type { AuditRecord } from './audit-records.ts';
import { ContactMethods } from './contact-methods.ts';
import type { EntityOf } from './entity.ts';
import { HandoffRules } from './handoff-rules.ts';
import { NotificationRules } from './notification-rules.ts';
import { StatusUpdateRules } from './status-update-rules.ts';
import { UserOAuthDelegations } from './user-oauth-delegations.ts';
import { UserSessions } from './user-sessions.ts';
import { UserSubscriptions } from './user-subscriptions.ts';

/** A user of the account. */
export type User = ItemOf<'GET /users'>;
/** The user whom a key belongs to. */
export type CurrentUser = EntityOf<'GET /users/me', 'user'>;
/** What a user is made with. */
export type NewUser = BodyOf<'POST /users'>['user'];
/** The fields of a user that can be changed. */
export type UserChange = BodyOf<'PUT /users/{id}'>['user'];
/** The licence of a user. */
export type UserLicense = EntityOf<'GET /users/{id}/license', 'license'>;
/** The key in the URLs of a user's calendars: a secret. */
export type PrivateUrlKey = ResultOf<'POST /users/{id}/regenerate_private_url_key'>;

/** Users of the account. */
export class Users {
  readonly #api: Api;
  /** How a user is reached. */
  readonly contactMethods: ContactMethods;
  /** When a user is told that their turn begins or ends. */
  readonly handoffRules: HandoffRules;
  /** When a user is reached how. */
  readonly notificationRules: NotificationRules;
  /** What a user let act for them. */
  readonly oauthDelegations: UserOAuthDelegations;
  /** Sessions of a user; deprecated. */
  readonly sessions: UserSessions;
  /** How a user is told of status updates. */
  readonly statusUpdateRules: StatusUpdateRules;
  /** What a user is told of. */
  readonly subscriptions: UserSubscriptions;

  constructor(api: Api) {
    this.#api = api;
    this.contactMethods = new ContactMethods(api);
    this.handoffRules = new HandoffRules(api);
    this.notificationRules = new NotificationRules(api);
    this.oauthDelegations = new UserOAuthDelegations(api);
    this.sessions = new UserSessions(api);
    this.statusUpdateRules = new StatusUpdateRules(api);
    this.subscriptions = new UserSubscriptions(api);
  }

  /**
   * Users matching `query`, by name. Operation `listUsers`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /users'> = {}, options: ListOptions = {}): Paginated<User> {
    return this.#api.paginate('GET /users', { query, ...options });
  }

  /**
   * The user whom the credential belongs to; 400 for an account's key. Operation `getCurrentUser`.
   *
   * @throws ApiError 400, 429.
   */
  me(query: QueryOf<'GET /users/me'> = {}, options: RequestOptions = {}): Promise<CurrentUser> {
    return this.#api.entity('GET /users/me', 'user', { query, ...options });
  }

  /**
   * One user. Operation `getUser`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(
    id: string,
    query: QueryOf<'GET /users/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<User> {
    return this.#api.entity('GET /users/{id}', 'user', { path: { id }, query, ...options });
  }

  /**
   * Makes a user; wants `from` with a key that belongs to no user. Operation `createUser`.
   *
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  create(user: NewUser, options: RequestOptions = {}): Promise<User> {
    return this.#api.entity('POST /users', 'user', { body: { user }, ...options });
  }

  /**
   * Changes a user. Operation `updateUser`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  update(id: string, change: UserChange, options: RequestOptions = {}): Promise<User> {
    return this.#api.entity('PUT /users/{id}', 'user', {
      path: { id },
      body: { user: change },
      ...options,
    });
  }

  /**
   * Deletes a user; 400 while incidents are assigned to them, unless the plan reassigns those.
   * Operation `deleteUser`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /users/{id}', { path: { id }, ...options });
  }

  /**
   * The licence of a user. Operation `getUserLicense`.
   *
   * @throws ApiError 401, 403, 404.
   */
  license(id: string, options: RequestOptions = {}): Promise<UserLicense> {
    return this.#api.entity('GET /users/{id}/license', 'license', { path: { id }, ...options });
  }

  /**
   * Makes a new key for the calendars of a user; URLs with the old one stop at once. Operation
   * `regenerateUserPrivateUrlKey`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  regeneratePrivateUrlKey(id: string, options: RequestOptions = {}): Promise<PrivateUrlKey> {
    return this.#api.request('POST /users/{id}/regenerate_private_url_key', {
      path: { id },
      ...options,
    });
  }

  /**
   * Changes of a user, not by them, newest first; of the last 24 hours without dates, of 31 days at
   * most. Operation `listUsersAuditRecords`.
   *
   * @remarks 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  auditRecords(
    id: string,
    query: ListQuery<'GET /users/{id}/audit/records'> = {},
    options: ListOptions = {},
  ): Paginated<AuditRecord> {
    return this.#api.paginate('GET /users/{id}/audit/records', { path: { id }, query, ...options });
  }
}
