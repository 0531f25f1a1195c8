import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions, ResultOf } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** A table and its mappings. */
export type ServiceNowTable = EntityOf<
  'POST /enrichment/integrations/servicenow/{integration_id}/tables',
  'cmdb_table'
>;
/** What a table is made with. */
export type NewServiceNowTable =
  BodyOf<'POST /enrichment/integrations/servicenow/{integration_id}/tables'>['cmdb_table'];
/** A whole table, which replaces the one before. */
export type ServiceNowTableChange =
  BodyOf<'PUT /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}'>['cmdb_table'];
/** A sample row. */
export type ServiceNowSample =
  ItemOf<'GET /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/test'>;
/** How the synchronisation stands. */
export type ServiceNowSync =
  ResultOf<'POST /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/enable'>;

/** Tables of a ServiceNow integration, 8 at most; early access. */
export class ServiceNowTables {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Adds a table, not yet synchronised. Operation `addServiceNowTable`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  create(
    integrationId: string,
    table: NewServiceNowTable,
    options: RequestOptions = {},
  ): Promise<ServiceNowTable> {
    return this.#api.entity(
      'POST /enrichment/integrations/servicenow/{integration_id}/tables',
      'cmdb_table',
      {
        path: { integration_id: integrationId },
        body: { cmdb_table: table },
        ...options,
      },
    );
  }

  /**
   * Replaces a table that is not synchronised. Operation `updateServiceNowTable`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  update(
    integrationId: string,
    tableId: string,
    table: ServiceNowTableChange,
    options: RequestOptions = {},
  ): Promise<ServiceNowTable> {
    return this.#api.entity(
      'PUT /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}',
      'cmdb_table',
      {
        path: { integration_id: integrationId, table_id: tableId },
        body: { cmdb_table: table },
        ...options,
      },
    );
  }

  /**
   * Removes a table and the schema made from it. Operation `deleteServiceNowTable`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  async delete(
    integrationId: string,
    tableId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request(
      'DELETE /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}',
      { path: { integration_id: integrationId, table_id: tableId }, ...options },
    );
  }

  /**
   * Asks ServiceNow for up to 10 sample rows. Operation `testServiceNowTable`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  test(
    integrationId: string,
    tableId: string,
    options: ListOptions = {},
  ): Paginated<ServiceNowSample> {
    return this.#api.paginate(
      'GET /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/test',
      { path: { integration_id: integrationId, table_id: tableId }, ...options },
    );
  }

  /**
   * Starts the synchronisation of a table. Operation `enableServiceNowTableSync`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  enable(
    integrationId: string,
    tableId: string,
    options: RequestOptions = {},
  ): Promise<ServiceNowSync> {
    return this.#api.request(
      'POST /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/enable',
      { path: { integration_id: integrationId, table_id: tableId }, ...options },
    );
  }
}
