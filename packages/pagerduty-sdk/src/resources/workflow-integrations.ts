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

  /** Integrations that can be had. Operation `listWorkflowIntegrations`. */
  list(
    query: ListQuery<'GET /workflows/integrations'> = {},
    options: ListOptions = {},
  ): Paginated<WorkflowIntegration> {
    return this.#api.paginate('GET /workflows/integrations', { query, ...options });
  }

  /** One integration. Operation `getWorkflowIntegration`. */
  get(
    id: string,
    options: RequestOptions = {},
  ): Promise<NonNullable<ResultOf<'GET /workflows/integrations/{id}'>>> {
    return this.#api.request('GET /workflows/integrations/{id}', { path: { id }, ...options });
  }
}
