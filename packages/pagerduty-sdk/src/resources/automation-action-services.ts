import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A reference to a service. */
export type AutomationActionService = ItemOf<'GET /automation_actions/actions/{id}/services'>;
/** Which service an action is offered on. */
export type ServiceOfAction = BodyOf<'POST /automation_actions/actions/{id}/services'>['service'];

/** Services that an automation action is offered on. */
export class AutomationActionServices {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All services of an action, in one piece. Operation
   * `getAutomationActionsActionServiceAssociations`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  list(actionId: string, options: ListOptions = {}): Paginated<AutomationActionService> {
    return this.#api.paginate('GET /automation_actions/actions/{id}/services', {
      path: { id: actionId },
      ...options,
    });
  }

  /**
   * One service of an action. Operation `getAutomationActionsActionServiceAssociation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  get(
    actionId: string,
    serviceId: string,
    options: RequestOptions = {},
  ): Promise<AutomationActionService> {
    return this.#api.entity(
      'GET /automation_actions/actions/{id}/services/{service_id}',
      'service',
      { path: { id: actionId, service_id: serviceId }, ...options },
    );
  }

  /**
   * Offers an action on a service. Operation `createAutomationActionServiceAssocation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  add(
    actionId: string,
    service: ServiceOfAction,
    options: RequestOptions = {},
  ): Promise<AutomationActionService> {
    return this.#api.entity('POST /automation_actions/actions/{id}/services', 'service', {
      path: { id: actionId },
      body: { service },
      ...options,
    });
  }

  /**
   * Takes an action from a service. Operation `deleteAutomationActionServiceAssociation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  async remove(actionId: string, serviceId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /automation_actions/actions/{id}/services/{service_id}', {
      path: { id: actionId, service_id: serviceId },
      ...options,
    });
  }
}
