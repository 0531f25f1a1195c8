import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';

/** A trigger. */
export type IncidentWorkflowTrigger = ItemOf<'GET /incident_workflows/triggers'>;
/** What a trigger is made with. */
export type NewIncidentWorkflowTrigger = BodyOf<'POST /incident_workflows/triggers'>['trigger'];
/** The fields that can be changed. */
export type IncidentWorkflowTriggerChange =
  BodyOf<'PUT /incident_workflows/triggers/{id}'>['trigger'];
/** A service to be watched. */
export type TriggerService = BodyOf<'POST /incident_workflows/triggers/{id}/services'>['service'];

/** What starts incident workflows. */
export class IncidentWorkflowTriggers {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Triggers matching the query. Operation `listIncidentWorkflowTriggers`.
   *
   * @remarks `sort_by` sets the order; 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  list(
    query: ListQuery<'GET /incident_workflows/triggers'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentWorkflowTrigger> {
    return this.#api.paginate('GET /incident_workflows/triggers', { query, ...options });
  }

  /**
   * One trigger. Operation `getIncidentWorkflowTrigger`.
   *
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  get(id: string, options: RequestOptions = {}): Promise<IncidentWorkflowTrigger> {
    return this.#api.entity('GET /incident_workflows/triggers/{id}', 'trigger', {
      path: { id },
      ...options,
    });
  }

  /**
   * Makes a trigger. Operation `createIncidentWorkflowTrigger`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  create(
    trigger: NewIncidentWorkflowTrigger,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflowTrigger> {
    return this.#api.entity('POST /incident_workflows/triggers', 'trigger', {
      body: { trigger },
      ...options,
    });
  }

  /**
   * Changes a trigger. Operation `updateIncidentWorkflowTrigger`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  update(
    id: string,
    change: IncidentWorkflowTriggerChange,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflowTrigger> {
    return this.#api.entity('PUT /incident_workflows/triggers/{id}', 'trigger', {
      path: { id },
      body: { trigger: change },
      ...options,
    });
  }

  /**
   * Deletes a trigger. Operation `deleteIncidentWorkflowTrigger`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /incident_workflows/triggers/{id}', {
      path: { id },
      ...options,
    });
  }

  /**
   * Lets a trigger watch a service. Operation `associateServiceToIncidentWorkflowTrigger`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  addService(
    id: string,
    service: TriggerService,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflowTrigger> {
    return this.#api.entity('POST /incident_workflows/triggers/{id}/services', 'trigger', {
      path: { id },
      body: { service },
      ...options,
    });
  }

  /**
   * Lets it watch the service no more. Operation `deleteServiceFromIncidentWorkflowTrigger`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  removeService(
    id: string,
    serviceId: string,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflowTrigger> {
    return this.#api.entity(
      'DELETE /incident_workflows/triggers/{trigger_id}/services/{service_id}',
      'trigger',
      { path: { trigger_id: id, service_id: serviceId }, ...options },
    );
  }
}
