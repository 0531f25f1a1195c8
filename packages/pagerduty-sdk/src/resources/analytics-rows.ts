import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions, ResultOf } from '../core/types.ts';

/** Incidents with their figures. */
export type IncidentRow = ItemOf<'POST /analytics/raw/incidents'>;
/** Which time and which rows. */
export type IncidentRowFilter = BodyOf<'POST /analytics/raw/incidents'>;
/** Users with their figures. */
export type UserRow = ItemOf<'POST /analytics/raw/users'>;
/** Which time and which rows. */
export type UserRowFilter = BodyOf<'POST /analytics/raw/users'>;
/** Incidents that a responder took part in. */
export type ResponderIncidentRow =
  ItemOf<'POST /analytics/raw/responders/{responder_id}/incidents'>;
/** Which time and which rows. */
export type ResponderIncidentRowFilter =
  BodyOf<'POST /analytics/raw/responders/{responder_id}/incidents'>;
/** The figures of one incident. */
export type IncidentFigures = ResultOf<'GET /analytics/raw/incidents/{id}'>;
/** What a responder did about an incident. */
export type IncidentResponseRow = ItemOf<'GET /analytics/raw/incidents/{id}/responses'>;

/** Rows behind the metrics of analytics. */
export class AnalyticsRows {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Incidents with their figures. Operation `getAnalyticsIncidents`, a POST that reads.
   *
   * @remarks In the API's own order; 1000 rows a page.
   * @throws ApiError 400, 429.
   */
  incidents(filter: IncidentRowFilter, options: ListOptions = {}): Paginated<IncidentRow> {
    return this.#api.paginate('POST /analytics/raw/incidents', { body: filter, ...options });
  }

  /**
   * Users with their figures. Operation `getAnalyticsUsers`, a POST that reads.
   *
   * @remarks In the API's own order; 1000 rows a page.
   * @throws ApiError 400, 429.
   */
  users(filter: UserRowFilter, options: ListOptions = {}): Paginated<UserRow> {
    return this.#api.paginate('POST /analytics/raw/users', { body: filter, ...options });
  }

  /**
   * Incidents that a responder took part in. Operation `getAnalyticsResponderIncidents`, a POST
   * that reads.
   *
   * @remarks In the API's own order; 1000 rows a page.
   * @throws ApiError 404, 429.
   */
  incidentsOfResponder(
    responderId: string,
    filter: ResponderIncidentRowFilter,
    options: ListOptions = {},
  ): Paginated<ResponderIncidentRow> {
    return this.#api.paginate('POST /analytics/raw/responders/{responder_id}/incidents', {
      path: { responder_id: responderId },
      body: filter,
      ...options,
    });
  }

  /**
   * The figures of one incident. Operation `getAnalyticsIncidentsById`.
   *
   * @throws ApiError 404, 429.
   */
  incident(id: string, options: RequestOptions = {}): Promise<IncidentFigures> {
    return this.#api.request('GET /analytics/raw/incidents/{id}', { path: { id }, ...options });
  }

  /**
   * What responders did about an incident, in one piece: the document has options for it in the
   * body of a GET, which nothing sends. Operation `getAnalyticsIncidentResponsesById`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 404, 429.
   */
  responses(id: string, options: ListOptions = {}): Paginated<IncidentResponseRow> {
    return this.#api.paginate('GET /analytics/raw/incidents/{id}/responses', {
      path: { id },
      ...options,
    });
  }
}
