import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';

/** A setting and its services. */
export type AlertGroupingSetting = ItemOf<'GET /alert_grouping_settings'>;
/** What a setting is made with; a service is in one setting only. */
export type NewAlertGroupingSetting =
  BodyOf<'POST /alert_grouping_settings'>['alert_grouping_setting'];
/** The fields that can be changed. */
export type AlertGroupingSettingChange =
  BodyOf<'PUT /alert_grouping_settings/{id}'>['alert_grouping_setting'];

/** How alerts of services become incidents. */
export class AlertGroupingSettings {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** All settings, or those of services. Operation `listAlertGroupingSettings`. */
  list(
    query: ListQuery<'GET /alert_grouping_settings'> = {},
    options: ListOptions = {},
  ): Paginated<AlertGroupingSetting> {
    return this.#api.paginate('GET /alert_grouping_settings', { query, ...options });
  }

  /** One setting. Operation `getAlertGroupingSetting`. */
  async get(id: string, options: RequestOptions = {}): Promise<AlertGroupingSetting> {
    const key = 'GET /alert_grouping_settings/{id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, ...options }),
      'alert_grouping_setting',
    );
  }

  /** Makes a setting. Operation `postAlertGroupingSettings`. */
  async create(
    setting: NewAlertGroupingSetting,
    options: RequestOptions = {},
  ): Promise<AlertGroupingSetting> {
    const key = 'POST /alert_grouping_settings';
    return unwrap(
      key,
      await this.#api.request(key, { body: { alert_grouping_setting: setting }, ...options }),
      'alert_grouping_setting',
    );
  }

  /** Changes a setting. Operation `putAlertGroupingSetting`. */
  async update(
    id: string,
    change: AlertGroupingSettingChange,
    options: RequestOptions = {},
  ): Promise<AlertGroupingSetting> {
    const key = 'PUT /alert_grouping_settings/{id}';
    return unwrap(
      key,
      await this.#api.request(key, {
        path: { id },
        body: { alert_grouping_setting: change },
        ...options,
      }),
      'alert_grouping_setting',
    );
  }

  /** Deletes a setting. Operation `deleteAlertGroupingSetting`. */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /alert_grouping_settings/{id}', { path: { id }, ...options });
  }
}
