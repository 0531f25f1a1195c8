import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListQuery, RequestInput, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';
import { IncidentNotes } from './incident-notes.ts';

/** An incident as lists carry it. */
export type Incident = ItemOf<'GET /incidents'>;
/** Filters of {@link Incidents.list}. */
export type ListIncidentsQuery = ListQuery<'GET /incidents'>;
/** The fields of an incident that can be changed. */
export type IncidentChange = Omit<BodyOf<'PUT /incidents/{id}'>['incident'], 'type'>;

/** Incidents of the account. */
export class Incidents {
  readonly #api: Api;
  /** Notes of an incident. */
  readonly notes: IncidentNotes;

  constructor(api: Api) {
    this.#api = api;
    this.notes = new IncidentNotes(api);
  }

  /**
   * Incidents matching `query`, oldest first unless `sort_by` says otherwise; without dates those of
   * the last month. A range is 6 months at most, a list 10 000 rows. Operation `listIncidents`.
   */
  list(query: ListIncidentsQuery = {}, options: RequestOptions = {}): Paginated<Incident> {
    return this.#api.paginate('GET /incidents', { query, ...options });
  }

  /**
   * One incident, by id or by incident number. `'include[]': ['body']`, which the API's document
   * leaves out, adds its details. Operation `getIncident`.
   */
  async get(
    id: string,
    query: NonNullable<RequestInput<'GET /incidents/{id}'>['query']> = {},
    options: RequestOptions = {},
  ): Promise<Incident> {
    const key = 'GET /incidents/{id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, query, ...options }),
      'incident',
    );
  }

  /**
   * Changes the given fields, `status` among them: `acknowledged`, `resolved`, or `triggered` to
   * reopen. Operation `updateIncident`, which wants `from` with a key that belongs to no user.
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
}
