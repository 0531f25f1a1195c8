import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';

/** A connection; its secrets are left out. */
export type WorkflowConnection = ItemOf<'GET /workflows/integrations/connections'>;
/** A connection as a single answer holds it. */
export type ChangedWorkflowConnection =
  ResultOf<'GET /workflows/integrations/{integration_id}/connections/{id}'>;
/** What a connection is made with. */
export type NewWorkflowConnection =
  BodyOf<'POST /workflows/integrations/{integration_id}/connections'>;
/** The fields of a connection that can be changed. */
export type WorkflowConnectionChange =
  BodyOf<'PATCH /workflows/integrations/{integration_id}/connections/{id}'>;

/** Connections of workflow integrations: accounts that workflows act with. */
export class WorkflowConnections {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Connections of every integration. Operation `listWorkflowIntegrationConnections`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  listAll(
    query: ListQuery<'GET /workflows/integrations/connections'> = {},
    options: ListOptions = {},
  ): Paginated<WorkflowConnection> {
    return this.#api.paginate('GET /workflows/integrations/connections', { query, ...options });
  }

  /**
   * Connections of one integration. Operation `listWorkflowIntegrationConnectionsByIntegration`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  list(
    integrationId: string,
    query: ListQuery<'GET /workflows/integrations/{integration_id}/connections'> = {},
    options: ListOptions = {},
  ): Paginated<WorkflowConnection> {
    return this.#api.paginate('GET /workflows/integrations/{integration_id}/connections', {
      path: { integration_id: integrationId },
      query,
      ...options,
    });
  }

  /**
   * One connection. Operation `getWorkflowIntegrationConnection`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(
    integrationId: string,
    id: string,
    options: RequestOptions = {},
  ): Promise<ChangedWorkflowConnection> {
    return this.#api.request('GET /workflows/integrations/{integration_id}/connections/{id}', {
      path: { integration_id: integrationId, id },
      ...options,
    });
  }

  /**
   * Makes a connection. Operation `createWorkflowIntegrationConnection`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  create(
    integrationId: string,
    connection: NewWorkflowConnection,
    options: RequestOptions = {},
  ): Promise<ChangedWorkflowConnection> {
    return this.#api.request('POST /workflows/integrations/{integration_id}/connections', {
      path: { integration_id: integrationId },
      body: connection,
      ...options,
    });
  }

  /**
   * Changes the given fields. Operation `updateWorkflowIntegrationConnection`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(
    integrationId: string,
    id: string,
    change: WorkflowConnectionChange,
    options: RequestOptions = {},
  ): Promise<ChangedWorkflowConnection> {
    return this.#api.request('PATCH /workflows/integrations/{integration_id}/connections/{id}', {
      path: { integration_id: integrationId, id },
      body: change,
      ...options,
    });
  }

  /**
   * Deletes a connection. Operation `deleteWorkflowIntegrationConnection`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  async delete(integrationId: string, id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /workflows/integrations/{integration_id}/connections/{id}', {
      path: { integration_id: integrationId, id },
      ...options,
    });
  }
}
