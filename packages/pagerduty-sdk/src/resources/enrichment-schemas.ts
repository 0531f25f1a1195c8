import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, QueryOf, RequestOptions } from '../core/types.ts';
import { EnrichmentRecords } from './enrichment-records.ts';

/** A table: its query fields, and those it adds. */
export type EnrichmentSchema = ItemOf<'GET /enrichment/schemas'>;
/** What a table is made with: its fields, or a CSV file as text or in a form. */
export type NewEnrichmentSchema = BodyOf<'POST /enrichment/schemas'>;
/** A new name or description. */
export type EnrichmentSchemaChange = BodyOf<'PUT /enrichment/schemas/{schema_id}'>['schema'];

/** Tables of data that events are enriched with, 25 at most from CSV; early access. */
export class EnrichmentSchemas {
  readonly #api: Api;
  /** Rows of a table. */
  readonly records: EnrichmentRecords;

  constructor(api: Api) {
    this.#api = api;
    this.records = new EnrichmentRecords(api);
  }

  /**
   * All tables, in one piece. Operation `listEnrichmentSchemas`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403, 429, 500.
   */
  list(options: ListOptions = {}): Paginated<EnrichmentSchema> {
    return this.#api.paginate('GET /enrichment/schemas', options);
  }

  /**
   * One table. Operation `getEnrichmentSchema`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  get(schemaId: string, options: RequestOptions = {}): Promise<EnrichmentSchema> {
    return this.#api.entity('GET /enrichment/schemas/{schema_id}', 'schema', {
      path: { schema_id: schemaId },
      ...options,
    });
  }

  /**
   * Makes a table; a file of 10 MB at most is read after the answer. Operation
   * `createEnrichmentSchema`.
   *
   * @throws ApiError 400, 401, 403, 429, 500.
   */
  create(
    schema: NewEnrichmentSchema,
    query: QueryOf<'POST /enrichment/schemas'> = {},
    options: RequestOptions = {},
  ): Promise<EnrichmentSchema> {
    return this.#api.entity('POST /enrichment/schemas', 'schema', {
      query,
      body: schema,
      ...options,
    });
  }

  /**
   * Changes name or description; the fields stay. Operation `updateEnrichmentSchema`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  update(
    schemaId: string,
    change: EnrichmentSchemaChange,
    options: RequestOptions = {},
  ): Promise<EnrichmentSchema> {
    return this.#api.entity('PUT /enrichment/schemas/{schema_id}', 'schema', {
      path: { schema_id: schemaId },
      body: { schema: change },
      ...options,
    });
  }

  /**
   * Deletes a table that was made from CSV, and answers it. Operation `deleteEnrichmentSchema`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  delete(schemaId: string, options: RequestOptions = {}): Promise<EnrichmentSchema> {
    return this.#api.entity('DELETE /enrichment/schemas/{schema_id}', 'schema', {
      path: { schema_id: schemaId },
      ...options,
    });
  }
}
