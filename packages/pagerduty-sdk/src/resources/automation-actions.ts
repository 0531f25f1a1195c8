import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { AutomationActionServices } from './automation-action-services.ts';
import { AutomationActionTeams } from './automation-action-teams.ts';
import { type AutomationInvocation, AutomationInvocations } from './automation-invocations.ts';
import { AutomationRunners } from './automation-runners.ts';
import type { EntityOf } from './entity.ts';

/** An action: what runs, and on which runner. */
export type AutomationAction = ItemOf<'GET /automation_actions/actions'>;
/** What an action is made with. */
export type NewAutomationAction = BodyOf<'POST /automation_actions/actions'>['action'];
/** The fields of an action that can be changed. */
export type AutomationActionChange = BodyOf<'PUT /automation_actions/actions/{id}'>['action'];
/** What an action is started for. */
export type NewInvocation =
  BodyOf<'POST /automation_actions/actions/{id}/invocations'>['invocation'];

/** Automation actions: scripts and jobs that responders can start. */
export class AutomationActions {
  readonly #api: Api;
  /** Runs of actions. */
  readonly invocations: AutomationInvocations;
  /** What actions run on. */
  readonly runners: AutomationRunners;
  /** Services that an action is offered on. */
  readonly services: AutomationActionServices;
  /** Teams that an action is offered to. */
  readonly teams: AutomationActionTeams;

  constructor(api: Api) {
    this.#api = api;
    this.invocations = new AutomationInvocations(api);
    this.runners = new AutomationRunners(api);
    this.services = new AutomationActionServices(api);
    this.teams = new AutomationActionTeams(api);
  }

  /**
   * Actions that match, by name. Operation `getAllAutomationActions`.
   *
   * @remarks By name; 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  list(
    query: ListQuery<'GET /automation_actions/actions'> = {},
    options: ListOptions = {},
  ): Paginated<AutomationAction> {
    return this.#api.paginate('GET /automation_actions/actions', { query, ...options });
  }

  /**
   * One action. Operation `getAutomationAction`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  get(
    id: string,
    options: RequestOptions = {},
  ): Promise<EntityOf<'GET /automation_actions/actions/{id}', 'action'>> {
    return this.#api.entity('GET /automation_actions/actions/{id}', 'action', {
      path: { id },
      ...options,
    });
  }

  /**
   * Makes an action. Operation `createAutomationAction`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  create(
    action: NewAutomationAction,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /automation_actions/actions', 'action'>> {
    return this.#api.entity('POST /automation_actions/actions', 'action', {
      body: { action },
      ...options,
    });
  }

  /**
   * Changes an action. Operation `updateAutomationAction`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  update(
    id: string,
    change: AutomationActionChange,
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /automation_actions/actions/{id}', 'action'>> {
    return this.#api.entity('PUT /automation_actions/actions/{id}', 'action', {
      path: { id },
      body: { action: change },
      ...options,
    });
  }

  /**
   * Deletes an action. Operation `deleteAutomationAction`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /automation_actions/actions/{id}', {
      path: { id },
      ...options,
    });
  }

  /**
   * Starts an action; read its run with {@link AutomationInvocations.get}. Operation
   * `createAutomationActionInvocation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  invoke(
    id: string,
    invocation: NewInvocation,
    options: RequestOptions = {},
  ): Promise<AutomationInvocation> {
    return this.#api.entity('POST /automation_actions/actions/{id}/invocations', 'invocation', {
      path: { id },
      body: { invocation },
      ...options,
    });
  }
}
