import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A note on an incident. */
export type IncidentNote = ItemOf<'GET /incidents/{id}/notes'>;

/** Notes of incidents, 2 000 each at most. */
export class IncidentNotes {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All notes of an incident; the API sends them in one page. Operation `listIncidentNotes`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  list(incidentId: string, options: ListOptions = {}): Paginated<IncidentNote> {
    return this.#api.paginate('GET /incidents/{id}/notes', {
      path: { id: incidentId },
      ...options,
    });
  }

  /**
   * Adds a note that everybody who sees the incident sees. Operation `createIncidentNote`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  create(
    incidentId: string,
    note: { readonly content: string },
    options: RequestOptions = {},
  ): Promise<IncidentNote> {
    return this.#api.entity('POST /incidents/{id}/notes', 'note', {
      path: { id: incidentId },
      body: { note },
      ...options,
    });
  }

  /**
   * Changes the text of a note. Operation `updateIncidentNote`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  update(
    incidentId: string,
    noteId: string,
    note: { readonly content: string },
    options: RequestOptions = {},
  ): Promise<IncidentNote> {
    return this.#api.entity('PUT /incidents/{id}/notes/{note_id}', 'note', {
      path: { id: incidentId, note_id: noteId },
      body: { note },
      ...options,
    });
  }

  /**
   * Deletes a note for good. Operation `deleteIncidentNote`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  async delete(incidentId: string, noteId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /incidents/{id}/notes/{note_id}', {
      path: { id: incidentId, note_id: noteId },
      ...options,
    });
  }
}
