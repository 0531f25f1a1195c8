import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestInput,
  RequestOptions,
} from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';
import { InvalidRequestError } from '../errors.ts';
import type { EntityOf } from './entity.ts';
import { IncidentAlerts } from './incident-alerts.ts';
import { IncidentBusinessServices } from './incident-business-services.ts';
import { IncidentFieldValues } from './incident-field-values.ts';
import { IncidentFields } from './incident-fields.ts';
import { IncidentNotes } from './incident-notes.ts';
import { IncidentStatusUpdates } from './incident-status-updates.ts';
import { IncidentTypes } from './incident-types.ts';
import { ResponderRequests } from './responder-requests.ts';
import {
  type IncidentBulkChange,
  type IncidentBulkResult,
  updateIncidents,
} from './update-incidents.ts';

/** An incident as lists carry it. */
export type Incident = ItemOf<'GET /incidents'>;
/** Filters of {@link Incidents.list}. */
export type ListIncidentsQuery = ListQuery<'GET /incidents'>;
/** What an incident is opened with: `title` and `service` are needed. */
export type NewIncident = Omit<BodyOf<'POST /incidents'>['incident'], 'type'>;
/** The fields of an incident that can be changed. */
export type IncidentChange = Omit<BodyOf<'PUT /incidents/{id}'>['incident'], 'type'>;
/** An incident that was alike, and how much so. */
export type PastIncident = ItemOf<'GET /incidents/{id}/past_incidents'>;
/** An open incident that has to do with another one, and why. */
export type RelatedIncident = ItemOf<'GET /incidents/{id}/related_incidents'>;
/** How rare an incident is on its service. */
export type OutlierIncident = EntityOf<'GET /incidents/{id}/outlier_incident', 'outlier_incident'>;
/** A change that may have led to an incident, and why. */
export type RelatedChangeEvent = ItemOf<'GET /incidents/{id}/related_change_events'>;
/** What happened to an incident. */
export type IncidentLogEntry = ItemOf<'GET /incidents/{id}/log_entries'>;

/** Incidents of the account. */
export class Incidents {
  readonly #api: Api;
  /** Alerts that an incident is made of. */
  readonly alerts: IncidentAlerts;
  /** Business services that an incident has an impact on. */
  readonly businessServices: IncidentBusinessServices;
  /** Values of custom fields of an incident. */
  readonly customFields: IncidentFieldValues;
  /** Custom fields that all incidents have. */
  readonly fields: IncidentFields;
  /** Notes of an incident. */
  readonly notes: IncidentNotes;
  /** Calls for more people. */
  readonly responderRequests: ResponderRequests;
  /** What stakeholders are told, and who they are. */
  readonly statusUpdates: IncidentStatusUpdates;
  /** Types that incidents can have. */
  readonly types: IncidentTypes;

  constructor(api: Api) {
    this.#api = api;
    this.alerts = new IncidentAlerts(api);
    this.businessServices = new IncidentBusinessServices(api);
    this.customFields = new IncidentFieldValues(api);
    this.fields = new IncidentFields(api);
    this.notes = new IncidentNotes(api);
    this.responderRequests = new ResponderRequests(api);
    this.statusUpdates = new IncidentStatusUpdates(api);
    this.types = new IncidentTypes(api);
  }

  /**
   * Incidents matching `query`, oldest first unless `sort_by` says otherwise; without dates those
   * of the last month. A range is 6 months at most. Operation `listIncidents`.
   *
   * @remarks 100 rows a page; past 10 000 rows it goes on by time where the rows are in the order
   * of their time.
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  list(query: ListIncidentsQuery = {}, options: ListOptions = {}): Paginated<Incident> {
    return this.#api.paginate('GET /incidents', { query, ...options });
  }

  /**
   * One incident, by id or by incident number. `'include[]': ['body']`, which the API's document
   * leaves out, adds its details. Operation `getIncident`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(
    id: string,
    query: NonNullable<RequestInput<'GET /incidents/{id}'>['query']> = {},
    options: RequestOptions = {},
  ): Promise<Incident> {
    return this.#api.entity('GET /incidents/{id}', 'incident', { path: { id }, query, ...options });
  }

  /**
   * Opens an incident, which pages whoever is on call. Operation `createIncident`, which wants
   * `from` with a key that belongs to no user.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  async create(incident: NewIncident, options: RequestOptions = {}): Promise<Incident> {
    const key = 'POST /incidents';
    const body = { incident: { type: 'incident', ...incident } } as const;
    return unwrap(key, await this.#api.request(key, { body, ...options }), 'incident');
  }

  /**
   * Changes the given fields, `status` among them: `acknowledged`, `resolved`, or `triggered` to
   * reopen. Operation `updateIncident`, which wants `from` with a key that belongs to no user.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async update(
    id: string,
    change: IncidentChange,
    options: RequestOptions = {},
  ): Promise<Incident> {
    const key = 'PUT /incidents/{id}';
    const body = { incident: { type: 'incident_reference', ...change } } as const;
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body, ...options }),
      'incident',
    );
  }

  /**
   * Changes many incidents, 250 a call, one call after the other, and answers a result for each in
   * order. The API takes a call as a whole or not at all, so one that fails stands for all of its
   * incidents; those after it are still tried. Operation `updateIncidents`.
   *
   * @throws ApiError 400, 401, 403, 413, 429.
   */
  updateMany(
    changes: readonly IncidentBulkChange[],
    options: RequestOptions = {},
  ): Promise<readonly IncidentBulkResult[]> {
    return updateIncidents(this.#api, changes, options);
  }

  /**
   * Makes alerts of `sources` part of this incident and resolves those; it cannot be undone.
   * Operation `mergeIncidents`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  async merge(
    id: string,
    sources: readonly string[],
    options: RequestOptions = {},
  ): Promise<Incident> {
    if (sources.length === 0 || sources.includes(id)) {
      throw new InvalidRequestError('sources must be other incidents, one at least');
    }
    const key = 'PUT /incidents/{id}/merge';
    const type = 'incident_reference';
    const body = { source_incidents: sources.map((source) => ({ id: source, type }) as const) };
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body, ...options }),
      'incident',
    );
  }

  /**
   * Puts an acknowledged incident off for 1 to 604 800 seconds, after which it is triggered again.
   * Operation `createIncidentSnooze`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  async snooze(id: string, seconds: number, options: RequestOptions = {}): Promise<Incident> {
    const key = 'POST /incidents/{id}/snooze';
    const body = { duration: seconds };
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body, ...options }),
      'incident',
    );
  }

  /**
   * What happened to an incident, newest first. Operation `listIncidentLogEntries`.
   *
   * @remarks 100 rows a page; past 10 000 rows it goes on by time where the rows are in the order
   * of their time.
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  logEntries(
    id: string,
    query: ListQuery<'GET /incidents/{id}/log_entries'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentLogEntry> {
    return this.#api.paginate('GET /incidents/{id}/log_entries', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Resolved incidents of the last 6 months that were alike, the most alike first: 5 unless
   * `pageSize` says otherwise, 999 at most. Operation `getPastIncidents`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  past(
    id: string,
    query: ListQuery<'GET /incidents/{id}/past_incidents'> = {},
    options: ListOptions = {},
  ): Paginated<PastIncident> {
    return this.#api.paginate('GET /incidents/{id}/past_incidents', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Open incidents of other services that have to do with it, 20 at most, in one piece. Operation
   * `getRelatedIncidents`.
   *
   * @remarks The most recent, in the API's own order.
   * @throws ApiError 400, 403, 404, 429, 500.
   */
  related(
    id: string,
    query: ListQuery<'GET /incidents/{id}/related_incidents'> = {},
    options: ListOptions = {},
  ): Paginated<RelatedIncident> {
    return this.#api.paginate('GET /incidents/{id}/related_incidents', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Changes that may have led to it, in one piece. Operation `listIncidentRelatedChangeEvents`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404.
   */
  relatedChangeEvents(
    id: string,
    query: ListQuery<'GET /incidents/{id}/related_change_events'> = {},
    options: ListOptions = {},
  ): Paginated<RelatedChangeEvent> {
    return this.#api.paginate('GET /incidents/{id}/related_change_events', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * How rare an incident is on its service. Operation `getOutlierIncident`.
   *
   * @throws ApiError 400, 403, 404, 429, 500.
   */
  outlier(
    id: string,
    query: QueryOf<'GET /incidents/{id}/outlier_incident'> = {},
    options: RequestOptions = {},
  ): Promise<OutlierIncident> {
    return this.#api.entity('GET /incidents/{id}/outlier_incident', 'outlier_incident', {
      path: { id },
      query,
      ...options,
    });
  }
}
