import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';

/** A note on an incident. */
export type IncidentNote = ItemOf<'GET /incidents/{id}/notes'>;

/** Notes of an incident, 2 000 at most. */
export class IncidentNotes {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** All notes of an incident; the API sends them in one page. Operation `listIncidentNotes`. */
  list(incidentId: string, options: RequestOptions = {}): Paginated<IncidentNote> {
    return this.#api.paginate('GET /incidents/{id}/notes', {
      path: { id: incidentId },
      ...options,
    });
  }

  /** Adds a note that everybody who sees the incident sees. Operation `createIncidentNote`. */
  async create(
    incidentId: string,
    note: { readonly content: string },
    options: RequestOptions = {},
  ): Promise<IncidentNote> {
    const key = 'POST /incidents/{id}/notes';
    const input = { path: { id: incidentId }, body: { note }, ...options };
    return unwrap(key, await this.#api.request(key, input), 'note');
  }
}
