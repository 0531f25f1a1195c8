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

/** What happened to an incident. */
export type LogEntry = ItemOf<'GET /log_entries'>;
/** New details of the channel that an incident came by. */
export type LogEntryChannelChange = BodyOf<'PUT /log_entries/{id}/channel'>['channel'];

/** Log entries: what happened to the incidents of the account. */
export class LogEntries {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Log entries, newest first. Operation `listLogEntries`.
   *
   * @remarks 100 rows a page; past 10 000 rows it goes on by time where the rows are in the order
   * of their time.
   * @throws ApiError 400, 401, 403, 429.
   */
  list(query: ListQuery<'GET /log_entries'> = {}, options: ListOptions = {}): Paginated<LogEntry> {
    return this.#api.paginate('GET /log_entries', { query, ...options });
  }

  /**
   * One log entry. Operation `getLogEntry`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(
    id: string,
    query: QueryOf<'GET /log_entries/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<LogEntry> {
    return this.#api.entity('GET /log_entries/{id}', 'log_entry', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Changes the details of the channel, later. Operation `updateLogEntryChannel`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  async updateChannel(
    id: string,
    channel: LogEntryChannelChange,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('PUT /log_entries/{id}/channel', {
      path: { id },
      body: { channel },
      ...options,
    });
  }
}
