import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** An integration and its routing key. */
export type OrchestrationIntegration = ItemOf<'GET /event_orchestrations/{id}/integrations'>;
/** What an integration is made with. */
export type NewOrchestrationIntegration =
  BodyOf<'POST /event_orchestrations/{id}/integrations'>['integration'];
/** The fields of an integration that can be changed. */
export type OrchestrationIntegrationChange =
  BodyOf<'PUT /event_orchestrations/{id}/integrations/{integration_id}'>['integration'];
/** Which integration of which orchestration to move. */
export type IntegrationMove = BodyOf<'POST /event_orchestrations/{id}/integrations/migration'>;

/** Integrations of an event orchestration: its routing keys. */
export class OrchestrationIntegrations {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All integrations of an orchestration, in one piece. Operation `listOrchestrationIntegrations`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 405.
   */
  list(orchestrationId: string, options: ListOptions = {}): Paginated<OrchestrationIntegration> {
    return this.#api.paginate('GET /event_orchestrations/{id}/integrations', {
      path: { id: orchestrationId },
      ...options,
    });
  }

  /**
   * One integration. Operation `getOrchestrationIntegration`.
   *
   * @throws ApiError 400, 401, 403, 405.
   */
  get(
    orchestrationId: string,
    integrationId: string,
    options: RequestOptions = {},
  ): Promise<OrchestrationIntegration> {
    return this.#api.entity(
      'GET /event_orchestrations/{id}/integrations/{integration_id}',
      'integration',
      {
        path: { id: orchestrationId, integration_id: integrationId },
        ...options,
      },
    );
  }

  /**
   * Makes an integration with a routing key of its own. Operation `postOrchestrationIntegration`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  create(
    orchestrationId: string,
    integration: NewOrchestrationIntegration,
    options: RequestOptions = {},
  ): Promise<OrchestrationIntegration> {
    return this.#api.entity('POST /event_orchestrations/{id}/integrations', 'integration', {
      path: { id: orchestrationId },
      body: { integration },
      ...options,
    });
  }

  /**
   * Changes the label; the routing key stays. Operation `updateOrchestrationIntegration`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  update(
    orchestrationId: string,
    integrationId: string,
    change: OrchestrationIntegrationChange,
    options: RequestOptions = {},
  ): Promise<OrchestrationIntegration> {
    return this.#api.entity(
      'PUT /event_orchestrations/{id}/integrations/{integration_id}',
      'integration',
      {
        path: { id: orchestrationId, integration_id: integrationId },
        body: { integration: change },
        ...options,
      },
    );
  }

  /**
   * Deletes an integration; events with its routing key are dropped. Operation
   * `deleteOrchestrationIntegration`.
   *
   * @throws ApiError 401, 403, 404, 405, 409.
   */
  async delete(
    orchestrationId: string,
    integrationId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /event_orchestrations/{id}/integrations/{integration_id}', {
      path: { id: orchestrationId, integration_id: integrationId },
      ...options,
    });
  }

  /**
   * Moves an integration with its routing key here, and answers those that are here then. Operation
   * `migrateOrchestrationIntegration`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  move(
    orchestrationId: string,
    move: IntegrationMove,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /event_orchestrations/{id}/integrations/migration', 'integrations'>> {
    return this.#api.entity(
      'POST /event_orchestrations/{id}/integrations/migration',
      'integrations',
      { path: { id: orchestrationId }, body: move, ...options },
    );
  }
}
