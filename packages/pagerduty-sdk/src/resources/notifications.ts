import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery } from '../core/types.ts';

/** A message: to whom, when, and how. */
export type Notification = ItemOf<'GET /notifications'>;

/** Messages that users were sent. */
export class Notifications {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Messages between `since` and `until`, less than 3 months apart. Operation `listNotifications`.
   *
   * @remarks In the API's own order; 100 rows a page; past 10 000 rows it goes on by time where the
   * rows are in the order of their time.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /notifications'>, options: ListOptions = {}): Paginated<Notification> {
    return this.#api.paginate('GET /notifications', { query, ...options });
  }
}
