import type { Api } from '../core/api.ts';
import type { QueryOf, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';
import { unwrapEither } from './unwrap-either.ts';

/** Latest alerts after a pause. */
export type PausedIncidentAlerts = EntityOf<
  'GET /paused_incident_reports/alerts',
  'paused_incident_reporting_alerts'
>;
/** How many incidents were paused, and how that ended. */
export type PausedIncidentCounts = EntityOf<
  'GET /paused_incident_reports/counts',
  'paused_incident_reporting_counts'
>;

/** How often incidents were paused, of the last 6 months at most. */
export class PausedIncidentReports {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * The 5 latest alerts that were triggered after a pause, and the 5 latest resolved. Operation
   * `getPausedIncidentReportAlerts`.
   *
   * @throws ApiError 400, 403, 404, 429, 500.
   */
  async alerts(
    query: QueryOf<'GET /paused_incident_reports/alerts'> = {},
    options: RequestOptions = {},
  ): Promise<PausedIncidentAlerts> {
    const key = 'GET /paused_incident_reports/alerts';
    return unwrapEither(
      key,
      await this.#api.request(key, { query, ...options }),
      'paused_incident_reporting_alerts',
      'paused_incident_reporting_counts',
    );
  }

  /**
   * Counts of paused incidents. Operation `getPausedIncidentReportCounts`.
   *
   * @throws ApiError 400, 403, 404, 429, 500.
   */
  counts(
    query: QueryOf<'GET /paused_incident_reports/counts'> = {},
    options: RequestOptions = {},
  ): Promise<PausedIncidentCounts> {
    return this.#api.entity(
      'GET /paused_incident_reports/counts',
      'paused_incident_reporting_counts',
      { query, ...options },
    );
  }
}
