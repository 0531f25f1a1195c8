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

  /** Changes, newest first. Operation `listChangeEvents`. */
  list(
    query: ListQuery<'GET /change_events'> = {},
    options: ListOptions = {},
  ): Paginated<RecordedChangeEvent> {
    return this.#api.paginate('GET /change_events', { query, ...options });
  }

  /** One change. Operation `getChangeEvent`. */
  get(id: string, options: RequestOptions = {}): Promise<RecordedChangeEvent> {
    return this.#api.entity('GET /change_events/{id}', 'change_event', {
      path: { id },
      ...options,
    });
  }

  /** Changes the given fields. Operation `updateChangeEvent`. */
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
   */
  async create(options: RequestOptions = {}): Promise<void> {
    await this.#api.request('POST /change_events', options);
  }
}
