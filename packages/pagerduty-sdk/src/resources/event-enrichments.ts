import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';
import type { EntityOf } from './entity.ts';
import { EventEnrichmentAssociations } from './event-enrichment-associations.ts';

/** An enrichment: its name, and where it stands. */
export type EventEnrichment = ItemOf<'GET /enrichment/event_enrichments'>;
/** What an enrichment is made with. */
export type NewEventEnrichment = BodyOf<'POST /enrichment/event_enrichments'>['event_enrichment'];
/** The fields of an enrichment that can be changed. */
export type EventEnrichmentChange =
  BodyOf<'PUT /enrichment/event_enrichments/{id}'>['event_enrichment'];
/** The rules of an enrichment. */
export type EventEnrichmentRules = EntityOf<
  'GET /enrichment/event_enrichments/{id}/rules',
  'orchestration_path'
>;
/** What the rules of an enrichment are replaced by. */
export type NewEventEnrichmentRules =
  BodyOf<'PUT /enrichment/event_enrichments/{id}/rules'>['orchestration_path'];
/** The enrichment that the account uses by default, and the one before. */
export type DefaultEventEnrichment = ResultOf<'GET /enrichment/event_enrichments/default'>;
/** Which enrichment the account uses by default. */
export type NewDefaultEventEnrichment = NonNullable<
  BodyOf<'PUT /enrichment/event_enrichments/default'>['default']
>;

/** Event enrichments: rules that add data to events; early access. */
export class EventEnrichments {
  readonly #api: Api;
  /** What an enrichment is applied to. */
  readonly associations: EventEnrichmentAssociations;

  constructor(api: Api) {
    this.#api = api;
    this.associations = new EventEnrichmentAssociations(api);
  }

  /**
   * Enrichments of the account. Operation `listEventEnrichments`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 429, 500; InvalidRequestError past 10 000 rows.
   */
  list(
    query: ListQuery<'GET /enrichment/event_enrichments'> = {},
    options: ListOptions = {},
  ): Paginated<EventEnrichment> {
    return this.#api.paginate('GET /enrichment/event_enrichments', { query, ...options });
  }

  /**
   * One enrichment. Operation `getEventEnrichment`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  get(
    id: string,
    query: QueryOf<'GET /enrichment/event_enrichments/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<EventEnrichment> {
    return this.#api.entity('GET /enrichment/event_enrichments/{id}', 'event_enrichment', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Makes an enrichment. Operation `createEventEnrichment`.
   *
   * @throws ApiError 400, 401, 403, 429, 500.
   */
  create(enrichment: NewEventEnrichment, options: RequestOptions = {}): Promise<EventEnrichment> {
    return this.#api.entity('POST /enrichment/event_enrichments', 'event_enrichment', {
      body: { event_enrichment: enrichment },
      ...options,
    });
  }

  /**
   * Changes an enrichment. Operation `updateEventEnrichment`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  update(
    id: string,
    change: EventEnrichmentChange,
    options: RequestOptions = {},
  ): Promise<EventEnrichment> {
    return this.#api.entity('PUT /enrichment/event_enrichments/{id}', 'event_enrichment', {
      path: { id },
      body: { event_enrichment: change },
      ...options,
    });
  }

  /**
   * Deletes an enrichment. Operation `deleteEventEnrichment`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /enrichment/event_enrichments/{id}', {
      path: { id },
      ...options,
    });
  }

  /**
   * The enrichment that is used where no other is. Operation `getAccountDefaultEventEnrichment`.
   *
   * @throws ApiError 401, 403, 429, 500.
   */
  getDefault(options: RequestOptions = {}): Promise<DefaultEventEnrichment> {
    return this.#api.request('GET /enrichment/event_enrichments/default', options);
  }

  /**
   * Makes an enrichment the account's default. Operation `markEventEnrichmentAsDefault`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  setDefault(
    enrichment: NewDefaultEventEnrichment,
    options: RequestOptions = {},
  ): Promise<DefaultEventEnrichment> {
    return this.#api.request('PUT /enrichment/event_enrichments/default', {
      body: { default: enrichment },
      ...options,
    });
  }

  /**
   * The rules of an enrichment. Operation `getEventEnrichmentRules`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  getRules(id: string, options: RequestOptions = {}): Promise<EventEnrichmentRules> {
    return this.#api.entity('GET /enrichment/event_enrichments/{id}/rules', 'orchestration_path', {
      path: { id },
      ...options,
    });
  }

  /**
   * Replaces all rules of an enrichment. Operation `updateEventEnrichmentRules`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  updateRules(
    id: string,
    rules: NewEventEnrichmentRules,
    options: RequestOptions = {},
  ): Promise<EventEnrichmentRules> {
    return this.#api.entity('PUT /enrichment/event_enrichments/{id}/rules', 'orchestration_path', {
      path: { id },
      body: { orchestration_path: rules },
      ...options,
    });
  }
}
