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

  /** All channels, in one piece. Operation `listAlertChannels`. */
  list(options: RequestOptions = {}): Paginated<AlertChannel> {
    return this.#api.paginate('GET /alerts/channels', options);
  }

  /** One channel. Operation `getAlertChannel`. */
  get(channelId: string, options: RequestOptions = {}): Promise<AlertChannel> {
    return this.#api.entity('GET /alerts/channels/{channel_id}', {
      path: { channel_id: channelId },
      ...options,
    });
  }

  /** Makes a channel. Operation `createAlertChannel`. */
  create(channel: NewAlertChannel, options: RequestOptions = {}): Promise<AlertChannel> {
    return this.#api.entity('POST /alerts/channels', { body: channel, ...options });
  }

  /** Changes the given fields and no others. Operation `updateAlertChannel`. */
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

  /** Deletes a channel; 400 while rules use it. Operation `deleteAlertChannel`. */
  async delete(channelId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /alerts/channels/{channel_id}', {
      path: { channel_id: channelId },
      ...options,
    });
  }
}
