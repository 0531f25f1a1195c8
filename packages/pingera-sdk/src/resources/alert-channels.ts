import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, RequestOptions } from '../core/types.ts';

/** A channel: its type, and a configuration that depends on it. */
export type AlertChannel = ItemOf<'GET /alerts/channels'>;
/** What a channel is made with; for `email` the configuration is `{ recipients }`. */
export type NewAlertChannel = BodyOf<'POST /alerts/channels'>;
/** The fields of a channel that can be changed. */
export type AlertChannelChange = BodyOf<'PUT /alerts/channels/{channel_id}'>;

/** Channels that alerts are sent to. */
export class AlertChannels {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All channels, in one piece. Operation `listAlertChannels`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError 401, 500.
   */
  list(options: RequestOptions = {}): Paginated<AlertChannel> {
    return this.#api.paginate('GET /alerts/channels', options);
  }

  /**
   * One channel. Operation `getAlertChannel`.
   *
   * @throws PingeraApiError 404, 422, 500.
   */
  get(channelId: string, options: RequestOptions = {}): Promise<AlertChannel> {
    return this.#api.entity('GET /alerts/channels/{channel_id}', {
      path: { channel_id: channelId },
      ...options,
    });
  }

  /**
   * Makes a channel. Operation `createAlertChannel`.
   *
   * @throws PingeraApiError 400, 401, 422, 500.
   */
  create(channel: NewAlertChannel, options: RequestOptions = {}): Promise<AlertChannel> {
    return this.#api.entity('POST /alerts/channels', { body: channel, ...options });
  }

  /**
   * Changes the given fields and no others. Operation `updateAlertChannel`.
   *
   * @throws PingeraApiError 400, 401, 404, 422, 500.
   */
  update(
    channelId: string,
    change: AlertChannelChange,
    options: RequestOptions = {},
  ): Promise<AlertChannel> {
    return this.#api.entity('PUT /alerts/channels/{channel_id}', {
      path: { channel_id: channelId },
      body: change,
      ...options,
    });
  }

  /**
   * Deletes a channel; 400 while rules use it. Operation `deleteAlertChannel`.
   *
   * @throws PingeraApiError 400, 401, 404, 500.
   */
  async delete(channelId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /alerts/channels/{channel_id}', {
      path: { channel_id: channelId },
      ...options,
    });
  }
}
