import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';

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

  /** Triggers matching the query. Operation `listIncidentWorkflowTriggers`. */
  list(
    query: ListQuery<'GET /incident_workflows/triggers'> = {},
    options: ListOptions = {},
  ): Paginated<IncidentWorkflowTrigger> {
    return this.#api.paginate('GET /incident_workflows/triggers', { query, ...options });
  }

  /** One trigger. Operation `getIncidentWorkflowTrigger`. */
  async get(id: string, options: RequestOptions = {}): Promise<IncidentWorkflowTrigger> {
    const key = 'GET /incident_workflows/triggers/{id}';
    return unwrap(key, await this.#api.request(key, { path: { id }, ...options }), 'trigger');
  }

  /** Makes a trigger. Operation `createIncidentWorkflowTrigger`. */
  async create(
    trigger: NewIncidentWorkflowTrigger,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflowTrigger> {
    const key = 'POST /incident_workflows/triggers';
    return unwrap(key, await this.#api.request(key, { body: { trigger }, ...options }), 'trigger');
  }

  /** Changes a trigger. Operation `updateIncidentWorkflowTrigger`. */
  async update(
    id: string,
    change: IncidentWorkflowTriggerChange,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflowTrigger> {
    const key = 'PUT /incident_workflows/triggers/{id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body: { trigger: change }, ...options }),
      'trigger',
    );
  }

  /** Deletes a trigger. Operation `deleteIncidentWorkflowTrigger`. */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /incident_workflows/triggers/{id}', {
      path: { id },
      ...options,
    });
  }

  /** Lets a trigger watch a service. Operation `associateServiceToIncidentWorkflowTrigger`. */
  async addService(
    id: string,
    service: TriggerService,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflowTrigger> {
    const key = 'POST /incident_workflows/triggers/{id}/services';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body: { service }, ...options }),
      'trigger',
    );
  }

  /** Lets it watch the service no more. Operation `deleteServiceFromIncidentWorkflowTrigger`. */
  async removeService(
    id: string,
    serviceId: string,
    options: RequestOptions = {},
  ): Promise<IncidentWorkflowTrigger> {
    const key = 'DELETE /incident_workflows/triggers/{trigger_id}/services/{service_id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { trigger_id: id, service_id: serviceId }, ...options }),
      'trigger',
    );
  }
}
