import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { InvalidResponseError } from '../errors.ts';

/** A service or an orchestration that an enrichment is applied to. */
export type EventEnrichmentAssociation =
  ItemOf<'GET /enrichment/event_enrichments/{id}/associations'>;
/** Services and orchestrations. */
export type NewEventEnrichmentAssociations =
  BodyOf<'POST /enrichment/event_enrichments/{id}/associations'>['associations'];

/** How one of several went: a status of its own, as of HTTP, and what was wrong with it. */
export interface AssociationResult {
  readonly status?: number;
  readonly errors?: readonly string[];
  readonly association?: {
    readonly type?: string | undefined;
    readonly id?: string | undefined;
  };
}

interface Answer {
  readonly status?: string;
  readonly associations?: readonly AssociationResult[];
}

/** What an event enrichment is applied to: services and event orchestrations; early access. */
export class EventEnrichmentAssociations {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * What an enrichment is applied to. Operation `listEventEnrichmentAssociations`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 404, 429, 500; InvalidRequestError past 10 000 rows.
   */
  list(
    enrichmentId: string,
    query: ListQuery<'GET /enrichment/event_enrichments/{id}/associations'> = {},
    options: ListOptions = {},
  ): Paginated<EventEnrichmentAssociation> {
    return this.#api.paginate('GET /enrichment/event_enrichments/{id}/associations', {
      path: { id: enrichmentId },
      query,
      ...options,
    });
  }

  /**
   * Applies an enrichment to each by itself: some may fail while the call succeeds, so look at
   * every `status`. Operation `addEventEnrichmentAssociations`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  async add(
    enrichmentId: string,
    associations: NewEventEnrichmentAssociations,
    options: RequestOptions = {},
  ): Promise<readonly AssociationResult[]> {
    const key = 'POST /enrichment/event_enrichments/{id}/associations';
    const input = { path: { id: enrichmentId }, body: { associations }, ...options };
    return resultsOf(key, associations, await this.#api.request(key, input), 201);
  }

  /**
   * Takes an enrichment from each by itself: some may fail while the call succeeds, so look at
   * every `status`. Operation `deleteEventEnrichmentAssociations`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  async remove(
    enrichmentId: string,
    associations: NewEventEnrichmentAssociations,
    options: RequestOptions = {},
  ): Promise<readonly AssociationResult[]> {
    const key = 'DELETE /enrichment/event_enrichments/{id}/associations';
    const input = { path: { id: enrichmentId }, body: { associations }, ...options };
    return resultsOf(key, associations, await this.#api.request(key, input), 200);
  }
}

/** A result for each: the API tells them apart only where one failed. */
function resultsOf(
  key: string,
  associations: NewEventEnrichmentAssociations,
  answer: Answer | undefined,
  status: number,
): readonly AssociationResult[] {
  if (Array.isArray(answer?.associations)) return answer.associations;
  if (answer?.status === 'created' || answer?.status === 'ok') {
    return associations.map((association) => ({ status, association }));
  }
  throw new InvalidResponseError(key, 'there are no associations in the body');
}
