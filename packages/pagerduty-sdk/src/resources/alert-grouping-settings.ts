import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';

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

  /**
   * All settings, or those of services. Operation `listAlertGroupingSettings`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 401.
   */
  list(
    query: ListQuery<'GET /alert_grouping_settings'> = {},
    options: ListOptions = {},
  ): Paginated<AlertGroupingSetting> {
    return this.#api.paginate('GET /alert_grouping_settings', { query, ...options });
  }

  /**
   * One setting. Operation `getAlertGroupingSetting`.
   *
   * @throws ApiError 401, 404.
   */
  get(id: string, options: RequestOptions = {}): Promise<AlertGroupingSetting> {
    return this.#api.entity('GET /alert_grouping_settings/{id}', 'alert_grouping_setting', {
      path: { id },
      ...options,
    });
  }

  /**
   * Makes a setting. Operation `postAlertGroupingSettings`.
   *
   * @throws ApiError 400, 401, 403.
   */
  create(
    setting: NewAlertGroupingSetting,
    options: RequestOptions = {},
  ): Promise<AlertGroupingSetting> {
    return this.#api.entity('POST /alert_grouping_settings', 'alert_grouping_setting', {
      body: { alert_grouping_setting: setting },
      ...options,
    });
  }

  /**
   * Changes a setting. Operation `putAlertGroupingSetting`.
   *
   * @throws ApiError 400, 401, 404.
   */
  update(
    id: string,
    change: AlertGroupingSettingChange,
    options: RequestOptions = {},
  ): Promise<AlertGroupingSetting> {
    return this.#api.entity('PUT /alert_grouping_settings/{id}', 'alert_grouping_setting', {
      path: { id },
      body: { alert_grouping_setting: change },
      ...options,
    });
  }

  /**
   * Deletes a setting. Operation `deleteAlertGroupingSetting`.
   *
   * @throws ApiError 401, 404.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /alert_grouping_settings/{id}', { path: { id }, ...options });
  }
}
