import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery, RequestOptions, ResultOf } from '../core/types.ts';

/** An alert: the rule that fired, its check, and its status. */
export type Alert = ItemOf<'GET /alerts'>;
/** Counts of alerts, over the last 30 days by severity. */
export type AlertStats = NonNullable<ResultOf<'GET /alerts/stats'>>;
/** A delivery of an alert to a channel. */
export type AlertNotification = ItemOf<'GET /alerts/{alert_id}/notifications'>;
/** Filters of {@link Alerts.list}; `active` is firing or acknowledged. */
export type ListAlertsQuery = ListQuery<'GET /alerts'>;

/** Alerts: rules that fired. They come by themselves; they can be acknowledged and resolved. */
export class Alerts {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Alerts that match. Operation `listAlerts`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError 400, 401, 500.
   */
  list(query: ListAlertsQuery = {}, options: ListOptions = {}): Paginated<Alert> {
    return this.#api.paginate('GET /alerts', { query, ...options });
  }

  /**
   * One alert. Operation `getAlert`.
   *
   * @throws PingeraApiError 401, 404, 500.
   */
  get(alertId: string, options: RequestOptions = {}): Promise<Alert> {
    return this.#api.entity('GET /alerts/{alert_id}', { path: { alert_id: alertId }, ...options });
  }

  /**
   * Counts of alerts. Operation `getAlertStats`.
   *
   * @throws PingeraApiError 401, 500.
   */
  stats(options: RequestOptions = {}): Promise<AlertStats> {
    return this.#api.entity('GET /alerts/stats', options);
  }

  /**
   * Says that somebody looks at it; 400 when it is not firing. Operation `acknowledgeAlert`.
   *
   * @throws PingeraApiError 400, 401, 404, 500.
   */
  acknowledge(alertId: string, options: RequestOptions = {}): Promise<Alert> {
    return this.#api.entity('POST /alerts/{alert_id}/acknowledge', {
      path: { alert_id: alertId },
      ...options,
    });
  }

  /**
   * Ends it by hand; 400 when it is not active. Operation `resolveAlert`.
   *
   * @throws PingeraApiError 400, 401, 404, 500.
   */
  resolve(alertId: string, options: RequestOptions = {}): Promise<Alert> {
    return this.#api.entity('POST /alerts/{alert_id}/resolve', {
      path: { alert_id: alertId },
      ...options,
    });
  }

  /**
   * Deliveries of an alert, in one piece. Operation `listAlertNotifications`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError 401, 404, 500.
   */
  notifications(alertId: string, options: RequestOptions = {}): Paginated<AlertNotification> {
    return this.#api.paginate('GET /alerts/{alert_id}/notifications', {
      path: { alert_id: alertId },
      ...options,
    });
  }
}
