import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** An alert. */
export type IncidentAlert = ItemOf<'GET /incidents/{id}/alerts'>;
/** What can be changed of an alert: its status, and the incident it belongs to. */
export type AlertChange = BodyOf<'PUT /incidents/{id}/alerts/{alert_id}'>['alert'];
/** The same for many alerts, each by its id; 250 at most. */
export type AlertChanges = BodyOf<'PUT /incidents/{id}/alerts'>['alerts'];
/** The alerts after a change. */
export type ChangedAlerts = EntityOf<'PUT /incidents/{id}/alerts', 'alerts'>;

/** Alerts that incidents are made of. */
export class IncidentAlerts {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Alerts of an incident, in the order of `sort_by`. Operation `listIncidentAlerts`.
   *
   * @remarks 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    incidentId: string,
    query: ListQuery<'GET /incidents/{id}/alerts'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentAlert> {
    return this.#api.paginate('GET /incidents/{id}/alerts', {
      path: { id: incidentId },
      query,
      ...options,
    });
  }

  /**
   * One alert. Operation `getIncidentAlert`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(incidentId: string, alertId: string, options: RequestOptions = {}): Promise<IncidentAlert> {
    return this.#api.entity('GET /incidents/{id}/alerts/{alert_id}', 'alert', {
      path: { id: incidentId, alert_id: alertId },
      ...options,
    });
  }

  /**
   * Resolves an alert, or moves it to another incident. Operation `updateIncidentAlert`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  update(
    incidentId: string,
    alertId: string,
    change: AlertChange,
    options: RequestOptions = {},
  ): Promise<IncidentAlert> {
    return this.#api.entity('PUT /incidents/{id}/alerts/{alert_id}', 'alert', {
      path: { id: incidentId, alert_id: alertId },
      body: { alert: change },
      ...options,
    });
  }

  /**
   * Changes up to 250 alerts, all or none. Operation `updateIncidentAlerts`.
   *
   * @throws ApiError 400, 401, 403, 413, 429.
   */
  updateMany(
    incidentId: string,
    alerts: AlertChanges,
    options: RequestOptions = {},
  ): Promise<ChangedAlerts> {
    return this.#api.entity('PUT /incidents/{id}/alerts', 'alerts', {
      path: { id: incidentId },
      body: { alerts },
      ...options,
    });
  }
}
