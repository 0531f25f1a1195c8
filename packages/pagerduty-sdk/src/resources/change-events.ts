import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';

/** A change. */
export type RecordedChangeEvent = ItemOf<'GET /change_events'>;
/** The fields of a change that can be changed. */
export type ChangeEventChange = BodyOf<'PUT /change_events/{id}'>['change_event'];

/** Change events: deployments and the like. Sending them is the part of `PagerDutyEvents`. */
export class ChangeEvents {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Changes, newest first. Operation `listChangeEvents`.
   *
   * @remarks 100 rows a page; past 10 000 rows it goes on by time where the rows are in the order
   * of their time.
   * @throws ApiError 400, 401, 403.
   */
  list(
    query: ListQuery<'GET /change_events'> = {},
    options: ListOptions = {},
  ): Paginated<RecordedChangeEvent> {
    return this.#api.paginate('GET /change_events', { query, ...options });
  }

  /**
   * One change. Operation `getChangeEvent`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(id: string, options: RequestOptions = {}): Promise<RecordedChangeEvent> {
    return this.#api.entity('GET /change_events/{id}', 'change_event', {
      path: { id },
      ...options,
    });
  }

  /**
   * Changes the given fields. Operation `updateChangeEvent`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  update(
    id: string,
    change: ChangeEventChange,
    options: RequestOptions = {},
  ): Promise<RecordedChangeEvent> {
    return this.#api.entity('PUT /change_events/{id}', 'change_event', {
      path: { id },
      body: { change_event: change },
      ...options,
    });
  }

  /**
   * The document has this operation without a body, and points to the Events API. Operation
   * `createChangeEvent`.
   *
   * @throws ApiError, whose statuses the document leaves open.
   */
  async create(options: RequestOptions = {}): Promise<void> {
    await this.#api.request('POST /change_events', options);
  }
}
