import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  QueryOf,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** A row of a table. */
export type EnrichmentRecord = ItemOf<'GET /enrichment/schemas/{schema_id}/records'>;
/** A CSV file of 10 MB at most, as text or in a form. */
export type EnrichmentCsv = BodyOf<'POST /enrichment/schemas/{schema_id}/records'>;
/** What was taken in, to be read later. */
export type EnrichmentUpload = ResultOf<'POST /enrichment/schemas/{schema_id}/records'>;

/** Rows of an enrichment table; early access. */
export class EnrichmentRecords {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Rows of a table. Operation `listEnrichmentRecords`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  list(schemaId: string, options: ListOptions = {}): Paginated<EnrichmentRecord> {
    return this.#api.paginate('GET /enrichment/schemas/{schema_id}/records', {
      path: { schema_id: schemaId },
      ...options,
    });
  }

  /**
   * Adds the rows of a file, which is read after the answer. Operation `uploadEnrichmentCsv`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  upload(
    schemaId: string,
    csv: EnrichmentCsv,
    query: QueryOf<'POST /enrichment/schemas/{schema_id}/records'> = {},
    options: RequestOptions = {},
  ): Promise<EnrichmentUpload> {
    return this.#api.request('POST /enrichment/schemas/{schema_id}/records', {
      path: { schema_id: schemaId },
      query,
      body: csv,
      ...options,
    });
  }

  /**
   * Deletes a row, and answers it. Operation `deleteEnrichmentRecord`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  delete(
    schemaId: string,
    recordId: string,
    options: RequestOptions = {},
  ): Promise<EntityOf<'DELETE /enrichment/schemas/{schema_id}/records/{record_id}', 'record'>> {
    return this.#api.entity(
      'DELETE /enrichment/schemas/{schema_id}/records/{record_id}',
      'record',
      {
        path: { schema_id: schemaId, record_id: recordId },
        ...options,
      },
    );
  }
}
