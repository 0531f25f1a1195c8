import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery, RequestOptions, ResultOf } from '../core/types.ts';
import { WorkflowConnections } from './workflow-connections.ts';

/** A product that workflows can act on. */
export type WorkflowIntegration = ItemOf<'GET /workflows/integrations'>;

/** What incident workflows can act on: Slack, Jira and others. */
export class WorkflowIntegrations {
  readonly #api: Api;
  /** Accounts of those products. */
  readonly connections: WorkflowConnections;

  constructor(api: Api) {
    this.#api = api;
    this.connections = new WorkflowConnections(api);
  }

  /**
   * Integrations that can be had. Operation `listWorkflowIntegrations`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  list(
    query: ListQuery<'GET /workflows/integrations'> = {},
    options: ListOptions = {},
  ): Paginated<WorkflowIntegration> {
    return this.#api.paginate('GET /workflows/integrations', { query, ...options });
  }

  /**
   * One integration. Operation `getWorkflowIntegration`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(
    id: string,
    options: RequestOptions = {},
  ): Promise<NonNullable<ResultOf<'GET /workflows/integrations/{id}'>>> {
    return this.#api.request('GET /workflows/integrations/{id}', { path: { id }, ...options });
  }
}
