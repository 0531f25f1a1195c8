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

/** A heartbeat and its state; periods are in seconds. */
export type Heartbeat = ItemOf<'GET /heartbeats'>;
/** A heartbeat with its ten latest pings. */
export type HeartbeatDetail = NonNullable<ResultOf<'GET /heartbeats/{check_id}'>>;
/** What a heartbeat is made with. */
export type NewHeartbeat = BodyOf<'POST /heartbeats'>;
/** The fields of a heartbeat that can be changed. */
export type HeartbeatChange = BodyOf<'PATCH /heartbeats/{check_id}'>;
/** Like {@link HeartbeatChange}, for {@link Heartbeats.replace}. */
export type HeartbeatReplacement = BodyOf<'PUT /heartbeats/{check_id}'>;
/** A ping that came. */
export type HeartbeatPing = ItemOf<'GET /heartbeats/{check_id}/pings'>;
/** Filters of {@link Heartbeats.pings}. */
export type ListHeartbeatPingsQuery = ListQuery<'GET /heartbeats/{check_id}/pings'>;
/** How many pings came, hour by hour, in HTTP dates: see `readPingeraDate`. */
export type HeartbeatPingCounts = NonNullable<ResultOf<'GET /heartbeats/{check_id}/pings-count'>>;
/** Time that ping counts cover; the last 24 hours unless told. */
export type HeartbeatPingCountsQuery = QueryOf<'GET /heartbeats/{check_id}/pings-count'>;
/** What a ping is answered with. */
export type HeartbeatPingReceipt = NonNullable<ResultOf<'POST /heartbeats/{check_id}/ping'>>;

/** Heartbeats: jobs that must report in time, by a ping. */
export class Heartbeats {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All heartbeats. Operation `listHeartbeats`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  list(options: ListOptions = {}): Paginated<Heartbeat> {
    return this.#api.paginate('GET /heartbeats', options);
  }

  /**
   * One heartbeat. Operation `getHeartbeat`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  get(heartbeatId: string, options: RequestOptions = {}): Promise<HeartbeatDetail> {
    return this.#api.entity('GET /heartbeats/{check_id}', {
      path: { check_id: heartbeatId },
      ...options,
    });
  }

  /**
   * Makes a heartbeat; its `ping_url` is where pings go. Operation `createHeartbeat`.
   *
   * @throws PingeraApiError 422.
   */
  create(heartbeat: NewHeartbeat, options: RequestOptions = {}): Promise<Heartbeat> {
    return this.#api.entity('POST /heartbeats', { body: heartbeat, ...options });
  }

  /**
   * Changes the given fields and no others; `active: false` pauses it. Operation `patchHeartbeat`.
   *
   * @throws PingeraApiError 422.
   */
  update(
    heartbeatId: string,
    change: HeartbeatChange,
    options: RequestOptions = {},
  ): Promise<Heartbeat> {
    return this.#api.entity('PATCH /heartbeats/{check_id}', {
      path: { check_id: heartbeatId },
      body: change,
      ...options,
    });
  }

  /**
   * The PUT form of {@link update}, with the same body. Operation `updateHeartbeat`.
   *
   * @throws PingeraApiError 422.
   */
  replace(
    heartbeatId: string,
    heartbeat: HeartbeatReplacement,
    options: RequestOptions = {},
  ): Promise<Heartbeat> {
    return this.#api.entity('PUT /heartbeats/{check_id}', {
      path: { check_id: heartbeatId },
      body: heartbeat,
      ...options,
    });
  }

  /**
   * Deletes a heartbeat with its history. Operation `deleteHeartbeat`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  async delete(heartbeatId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /heartbeats/{check_id}', {
      path: { check_id: heartbeatId },
      ...options,
    });
  }

  /**
   * Reports in, with `data` to keep, if any. Needs no credential. Operation `pingHeartbeat`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  ping(
    heartbeatId: string,
    data?: Readonly<Record<string, unknown>>,
    options: RequestOptions = {},
  ): Promise<HeartbeatPingReceipt> {
    const path = { check_id: heartbeatId };
    return this.#api.entity('POST /heartbeats/{check_id}/ping', { path, body: data, ...options });
  }

  /**
   * Reports in by GET, which changes state all the same. Needs no credential. Operation
   * `pingHeartbeatGet`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  pingByGet(heartbeatId: string, options: RequestOptions = {}): Promise<HeartbeatPingReceipt> {
    return this.#api.entity('GET /heartbeats/{check_id}/ping', {
      path: { check_id: heartbeatId },
      ...options,
    });
  }

  /**
   * Pings of a heartbeat. Operation `listHeartbeatPings`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  pings(
    heartbeatId: string,
    query: ListHeartbeatPingsQuery = {},
    options: ListOptions = {},
  ): Paginated<HeartbeatPing> {
    return this.#api.paginate('GET /heartbeats/{check_id}/pings', {
      path: { check_id: heartbeatId },
      query,
      ...options,
    });
  }

  /**
   * Counts of pings, hour by hour. Operation `getHeartbeatPingCounts`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  pingCounts(
    heartbeatId: string,
    query: HeartbeatPingCountsQuery = {},
    options: RequestOptions = {},
  ): Promise<HeartbeatPingCounts> {
    return this.#api.entity('GET /heartbeats/{check_id}/pings-count', {
      path: { check_id: heartbeatId },
      query,
      ...options,
    });
  }

  /**
   * Channels that hear of it, in a shape that Pingera does not document. Operation
   * `listHeartbeatChannels`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  channels(heartbeatId: string, options: RequestOptions = {}): Promise<unknown> {
    return this.#api.request('GET /heartbeats/{check_id}/channels', {
      path: { check_id: heartbeatId },
      ...options,
    });
  }

  /**
   * Lets channels hear of it, besides those that do, and answers in a shape that Pingera does not
   * document. Operation `assignHeartbeatChannels`.
   *
   * @throws PingeraApiError 422.
   */
  assignChannels(
    heartbeatId: string,
    channelIds: readonly string[],
    options: RequestOptions = {},
  ): Promise<unknown> {
    const input = { path: { check_id: heartbeatId }, body: { channel_ids: channelIds } };
    return this.#api.request('POST /heartbeats/{check_id}/channels', { ...input, ...options });
  }

  /**
   * Lets a channel hear of it no more. Operation `removeHeartbeatChannel`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  async removeChannel(
    heartbeatId: string,
    channelId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /heartbeats/{check_id}/channels/{channel_id}', {
      path: { check_id: heartbeatId, channel_id: channelId },
      ...options,
    });
  }
}
