import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';
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

  /** Actions that match, by name. Operation `getAllAutomationActions`. */
  list(
    query: ListQuery<'GET /automation_actions/actions'> = {},
    options: ListOptions = {},
  ): Paginated<AutomationAction> {
    return this.#api.paginate('GET /automation_actions/actions', { query, ...options });
  }

  /** One action. Operation `getAutomationAction`. */
  async get(
    id: string,
    options: RequestOptions = {},
  ): Promise<EntityOf<'GET /automation_actions/actions/{id}', 'action'>> {
    const key = 'GET /automation_actions/actions/{id}';
    return unwrap(key, await this.#api.request(key, { path: { id }, ...options }), 'action');
  }

  /** Makes an action. Operation `createAutomationAction`. */
  async create(
    action: NewAutomationAction,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /automation_actions/actions', 'action'>> {
    const key = 'POST /automation_actions/actions';
    return unwrap(key, await this.#api.request(key, { body: { action }, ...options }), 'action');
  }

  /** Changes an action. Operation `updateAutomationAction`. */
  async update(
    id: string,
    change: AutomationActionChange,
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /automation_actions/actions/{id}', 'action'>> {
    const key = 'PUT /automation_actions/actions/{id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body: { action: change }, ...options }),
      'action',
    );
  }

  /** Deletes an action. Operation `deleteAutomationAction`. */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /automation_actions/actions/{id}', {
      path: { id },
      ...options,
    });
  }

  /**
   * Starts an action; read its run with {@link AutomationInvocations.get}. Operation
   * `createAutomationActionInvocation`.
   */
  async invoke(
    id: string,
    invocation: NewInvocation,
    options: RequestOptions = {},
  ): Promise<AutomationInvocation> {
    const key = 'POST /automation_actions/actions/{id}/invocations';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body: { invocation }, ...options }),
      'invocation',
    );
  }
}
