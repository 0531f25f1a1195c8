import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions } from '../core/types.ts';
import { EnrichmentSchemas } from './enrichment-schemas.ts';
import { EventEnrichments } from './event-enrichments.ts';
import { ServiceNowIntegrations } from './service-now-integrations.ts';

/** Which schema to look in, and up to 3 fields that must all match. */
export type EnrichmentQuery = BodyOf<'POST /enrichment/query'>;
/** What a query found. */
export type EnrichmentMatch = ItemOf<'POST /enrichment/query'>;

/** Enrichment of events with data of one's own; early access. */
export class Enrichment {
  readonly #api: Api;
  /** Rules that enrich events. */
  readonly events: EventEnrichments;
  /** Tables of data that events are enriched with. */
  readonly schemas: EnrichmentSchemas;
  /** Tables that come from ServiceNow. */
  readonly serviceNow: ServiceNowIntegrations;

  constructor(api: Api) {
    this.#api = api;
    this.events = new EventEnrichments(api);
    this.schemas = new EnrichmentSchemas(api);
    this.serviceNow = new ServiceNowIntegrations(api);
  }

  /**
   * Records that match every given field, in one piece. Operation `queryEnrichmentData`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  query(query: EnrichmentQuery, options: ListOptions = {}): Paginated<EnrichmentMatch> {
    return this.#api.paginate('POST /enrichment/query', { body: query, ...options });
  }
}
