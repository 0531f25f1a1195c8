import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';
import { IncidentWorkflowTriggers } from './incident-workflow-triggers.ts';

/** A workflow. */
export type IncidentWorkflow = ItemOf<'GET /incident_workflows'>;
/** What a workflow is made with. */
export type NewIncidentWorkflow = BodyOf<'POST /incident_workflows'>['incident_workflow'];
/** The fields that can be changed. */
export type IncidentWorkflowChange = BodyOf<'PUT /incident_workflows/{id}'>['incident_workflow'];
/** A kind of step. */
export type IncidentWorkflowAction = ItemOf<'GET /incident_workflows/actions'>;
/** The incident that a workflow is run on. */
export type NewIncidentWorkflowInstance =
  BodyOf<'POST /incident_workflows/{id}/instances'>['incident_workflow_instance'];
/** A run of a workflow. */
export type IncidentWorkflowInstance = EntityOf<
  'POST /incident_workflows/{id}/instances',
  'incident_workflow_instance'
>;

/** Incident workflows: steps that run by themselves. */
export class IncidentWorkflows {
  readonly #api: Api;
  /** What starts workflows. */
  readonly triggers: IncidentWorkflowTriggers;

  constructor(api: Api) {
    this.#api = api;
    this.triggers = new IncidentWorkflowTriggers(api);
  }

  /**
   * Workflows whose name matches `query`. Operation `listIncidentWorkflows`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 402, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    query: ListQuery<'GET /incident_workflows'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentWorkflow> {
    return this.#api.paginate('GET /incident_workflows', { query, ...options });
  }

  /**
   * One workflow with its steps. Operation `getIncidentWorkflow`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  get(id: string, options: RequestOptions = {}): Promise<IncidentWorkflow> {
    return this.#api.entity('GET /incident_workflows/{id}', 'incident_workflow', {
      path: { id },
      ...options,
    });
  }

  /**
   * Makes a workflow. Operation `postIncidentWorkflow`.
   *
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  create(workflow: NewIncidentWorkflow, options: RequestOptions = {}): Promise<IncidentWorkflow> {
    return this.#api.entity('POST /incident_workflows', 'incident_workflow', {
      body: { incident_workflow: workflow },
      ...options,
    });
  }

  /**
   * Changes a workflow; `steps` are replaced as a whole. Operation `putIncidentWorkflow`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  update(
    id: string,
    change: IncidentWorkflowChange,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflow> {
    return this.#api.entity('PUT /incident_workflows/{id}', 'incident_workflow', {
      path: { id },
      body: { incident_workflow: change },
      ...options,
    });
  }

  /**
   * Deletes a workflow. Operation `deleteIncidentWorkflow`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /incident_workflows/{id}', { path: { id }, ...options });
  }

  /**
   * Runs a workflow on an incident. Operation `createIncidentWorkflowInstance`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  start(
    id: string,
    instance: NewIncidentWorkflowInstance,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflowInstance> {
    return this.#api.entity(
      'POST /incident_workflows/{id}/instances',
      'incident_workflow_instance',
      {
        path: { id },
        body: { incident_workflow_instance: instance },
        ...options,
      },
    );
  }

  /**
   * Kinds of steps. Operation `listIncidentWorkflowActions`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  actions(
    query: ListQuery<'GET /incident_workflows/actions'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentWorkflowAction> {
    return this.#api.paginate('GET /incident_workflows/actions', { query, ...options });
  }

  /**
   * One kind of step. Operation `getIncidentWorkflowAction`.
   *
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  action(id: string, options: RequestOptions = {}): Promise<IncidentWorkflowAction> {
    return this.#api.entity('GET /incident_workflows/actions/{id}', 'action', {
      path: { id },
      ...options,
    });
  }
}
