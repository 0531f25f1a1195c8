import type { Api } from '../core/api.ts';
import { readEntity } from '../core/entity.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListQuery, RequestOptions } from '../core/types.ts';

/** An incident or a maintenance on a status page. */
export type Incident = ItemOf<'GET /pages/{page_id}/incidents'>;
/** Filters of {@link Incidents.list}. */
export type ListIncidentsQuery = ListQuery<'GET /pages/{page_id}/incidents'>;
/** What an incident is opened with. */
export type NewIncident = BodyOf<'POST /pages/{page_id}/incidents'>;
/** What was said about an incident, and the status it then had. */
export type IncidentUpdate =
  ItemOf<'GET /pages/{page_id}/incidents/{incident_id}/incident_updates'>;

/** Incidents on the status pages of the account. */
export class Incidents {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Incidents of a page, open and past, maintenance among them; the API sends them in one piece and
   * filters by component only. Operation `listIncidents`.
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

  /** Open incidents of a page, in one piece. Operation `listUnresolvedIncidents`. */
  unresolved(pageId: string, options: RequestOptions = {}): Paginated<Incident> {
    return this.#api.paginate('GET /pages/{page_id}/incidents/unresolved', {
      path: { page_id: pageId },
      ...options,
    });
  }

  /** One incident. Operation `getIncident`. */
  async get(pageId: string, incidentId: string, options: RequestOptions = {}): Promise<Incident> {
    const key = 'GET /pages/{page_id}/incidents/{incident_id}';
    const input = { path: { page_id: pageId, incident_id: incidentId }, ...options };
    return readEntity(key, await this.#api.request(key, input));
  }

  /**
   * Opens an incident for everybody to see, and tells the subscribers of the page unless
   * `deliver_notifications` is false. Operation `createIncident`.
   */
  async create(
    pageId: string,
    incident: NewIncident,
    options: RequestOptions = {},
  ): Promise<Incident> {
    const key = 'POST /pages/{page_id}/incidents';
    const input = { path: { page_id: pageId }, body: incident, ...options };
    return readEntity(key, await this.#api.request(key, input));
  }

  /** All updates of an incident, in one piece. Operation `listIncidentUpdates`. */
  listUpdates(
    pageId: string,
    incidentId: string,
    options: RequestOptions = {},
  ): Paginated<IncidentUpdate> {
    return this.#api.paginate('GET /pages/{page_id}/incidents/{incident_id}/incident_updates', {
      path: { page_id: pageId, incident_id: incidentId },
      ...options,
    });
  }
}
