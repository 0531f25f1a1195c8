import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListQuery, QueryOf, RequestOptions, ResultOf } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';

/** A user of the account. */
export type User = ItemOf<'GET /users'>;
/** The user whom a key belongs to. */
export type CurrentUser = NonNullable<ResultOf<'GET /users/me'>['user']>;

/** Users of the account. */
export class Users {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Users matching `query`, by name. Operation `listUsers`. */
  list(query: ListQuery<'GET /users'> = {}, options: RequestOptions = {}): Paginated<User> {
    return this.#api.paginate('GET /users', { query, ...options });
  }

  /** The user whom the credential belongs to; 400 for an account's key. Operation `getCurrentUser`. */
  async me(
    query: QueryOf<'GET /users/me'> = {},
    options: RequestOptions = {},
  ): Promise<CurrentUser> {
    const key = 'GET /users/me';
    return unwrap(key, await this.#api.request(key, { query, ...options }), 'user');
  }
}
