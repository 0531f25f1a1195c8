import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';
import { ServiceNowCredentials } from './service-now-credentials.ts';
import { ServiceNowTables } from './service-now-tables.ts';

/** An integration with its tables and credentials. */
export type ServiceNowIntegration = ItemOf<'GET /enrichment/integrations/servicenow'>;
/** What an integration is made with: up to 8 tables of 2 to 20 mappings each. */
export type NewServiceNowIntegration = BodyOf<'POST /enrichment/integrations/servicenow'>;

/** Enrichment tables that come from ServiceNow, one integration per account; early access. */
export class ServiceNowIntegrations {
  readonly #api: Api;
  /** The credentials of the account. */
  readonly credentials: ServiceNowCredentials;
  /** Tables of an integration. */
  readonly tables: ServiceNowTables;

  constructor(api: Api) {
    this.#api = api;
    this.credentials = new ServiceNowCredentials(api);
    this.tables = new ServiceNowTables(api);
  }

  /**
   * The integration of the account, if there is one. Operation `listServiceNowIntegrations`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403, 429, 500.
   */
  list(options: ListOptions = {}): Paginated<ServiceNowIntegration> {
    return this.#api.paginate('GET /enrichment/integrations/servicenow', options);
  }

  /**
   * One integration. Operation `getServiceNowIntegration`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  get(integrationId: string, options: RequestOptions = {}): Promise<ServiceNowIntegration> {
    return this.#api.entity(
      'GET /enrichment/integrations/servicenow/{integration_id}',
      'integration',
      { path: { integration_id: integrationId }, ...options },
    );
  }

  /**
   * Makes the integration of the account. Operation `createServiceNowIntegration`.
   *
   * @throws ApiError 400, 401, 403, 429, 500.
   */
  create(
    integration: NewServiceNowIntegration,
    options: RequestOptions = {},
  ): Promise<ServiceNowIntegration> {
    return this.#api.entity('POST /enrichment/integrations/servicenow', 'integration', {
      body: integration,
      ...options,
    });
  }

  /**
   * Deletes an integration with its tables and what they enrich. Operation
   * `deleteServiceNowIntegration`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  async delete(integrationId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /enrichment/integrations/servicenow/{integration_id}', {
      path: { integration_id: integrationId },
      ...options,
    });
  }
}
