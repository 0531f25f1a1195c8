import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListQuery, RequestOptions } from '../core/types.ts';
import { IncidentUpdates } from './incident-updates.ts';
import { Postmortems } from './postmortems.ts';

/** An incident or a maintenance on a status page. */
export type Incident = ItemOf<'GET /pages/{page_id}/incidents'>;
/** Filters of {@link Incidents.list}. */
export type ListIncidentsQuery = ListQuery<'GET /pages/{page_id}/incidents'>;
/** What an incident is opened with. */
export type NewIncident = BodyOf<'POST /pages/{page_id}/incidents'>;
/** The fields of an incident that can be changed. */
export type IncidentChange = BodyOf<'PATCH /pages/{page_id}/incidents/{incident_id}'>;
/** A finished incident, with at least one update; the oldest comes first. */
export type PastIncident = BodyOf<'POST /pages/{page_id}/incidents/log-past-incident'>;

/** Incidents on the status pages of the account. */
export class Incidents {
  readonly #api: Api;
  /** What was said about incidents. */
  readonly updates: IncidentUpdates;
  /** What was learnt from incidents. */
  readonly postmortems: Postmortems;

  constructor(api: Api) {
    this.#api = api;
    this.updates = new IncidentUpdates(api);
    this.postmortems = new Postmortems(api);
  }

  /**
   * Incidents of a page, open and past, maintenance among them; the API sends them in one piece and
   * filters by component only. Operation `listIncidents`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  list(
    pageId: string,
    query: ListIncidentsQuery = {},
    options: RequestOptions = {},
  ): Paginated<Incident> {
    return this.#api.paginate('GET /pages/{page_id}/incidents', {
      path: { page_id: pageId },
      query,
      ...options,
    });
  }

  /**
   * Open incidents of a page, in one piece. Operation `listUnresolvedIncidents`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  unresolved(pageId: string, options: RequestOptions = {}): Paginated<Incident> {
    return this.#api.paginate('GET /pages/{page_id}/incidents/unresolved', {
      path: { page_id: pageId },
      ...options,
    });
  }

  /**
   * One incident with its updates, newest first. Operation `getIncident`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  get(pageId: string, incidentId: string, options: RequestOptions = {}): Promise<Incident> {
    return this.#api.entity('GET /pages/{page_id}/incidents/{incident_id}', {
      path: { page_id: pageId, incident_id: incidentId },
      ...options,
    });
  }

  /**
   * Opens an incident for everybody to see, and tells the subscribers of the page unless
   * `deliver_notifications` is false. Operation `createIncident`.
   *
   * @throws PingeraApiError 422.
   */
  create(pageId: string, incident: NewIncident, options: RequestOptions = {}): Promise<Incident> {
    return this.#api.entity('POST /pages/{page_id}/incidents', {
      path: { page_id: pageId },
      body: incident,
      ...options,
    });
  }

  /**
   * Changes the given fields and no others. The API tells the subscribers unless
   * `deliver_notifications` is false. Operation `patchIncident`.
   *
   * @throws PingeraApiError 422.
   */
  update(
    pageId: string,
    incidentId: string,
    change: IncidentChange,
    options: RequestOptions = {},
  ): Promise<Incident> {
    return this.#api.entity('PATCH /pages/{page_id}/incidents/{incident_id}', {
      path: { page_id: pageId, incident_id: incidentId },
      body: change,
      ...options,
    });
  }

  /**
   * The PUT form of {@link update}, with the same body. Operation `updateIncident`.
   *
   * @throws PingeraApiError 422.
   */
  replace(
    pageId: string,
    incidentId: string,
    incident: IncidentChange,
    options: RequestOptions = {},
  ): Promise<Incident> {
    return this.#api.entity('PUT /pages/{page_id}/incidents/{incident_id}', {
      path: { page_id: pageId, incident_id: incidentId },
      body: incident,
      ...options,
    });
  }

  /**
   * Deletes an incident with all that was said of it, for good. Operation `deleteIncident`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  async delete(pageId: string, incidentId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /pages/{page_id}/incidents/{incident_id}', {
      path: { page_id: pageId, incident_id: incidentId },
      ...options,
    });
  }

  /**
   * Records an incident that is over. Subscribers are told only where `deliver_notifications` is
   * true. Operation `logPastIncident`.
   *
   * @throws PingeraApiError 422.
   */
  logPast(pageId: string, incident: PastIncident, options: RequestOptions = {}): Promise<Incident> {
    return this.#api.entity('POST /pages/{page_id}/incidents/log-past-incident', {
      path: { page_id: pageId },
      body: incident,
      ...options,
    });
  }

  /**
   * Values of an incident's `status`, in a shape that Pingera does not document. Needs no
   * credential. Operation `listIncidentStatuses`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  statuses(options: RequestOptions = {}): Promise<unknown> {
    return this.#api.request('GET /incident-statuses', options);
  }

  /**
   * Values of an incident's `impact`, in a shape that Pingera does not document. Needs no
   * credential. Operation `listIncidentImpacts`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  impacts(options: RequestOptions = {}): Promise<unknown> {
    return this.#api.request('GET /incident-impacts', options);
  }

  /**
   * Values of a maintenance's `status`, in a shape that Pingera does not document. Needs no
   * credential. Operation `listMaintenanceStatuses`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  maintenanceStatuses(options: RequestOptions = {}): Promise<unknown> {
    return this.#api.request('GET /maintenance-statuses', options);
  }
}
