import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { unwrap } from '../core/unwrap.ts';
import { AutomationRunnerTeams } from './automation-runner-teams.ts';
import type { EntityOf } from './entity.ts';

/** A runner: its kind, status and last sign of life. */
export type AutomationRunner = ItemOf<'GET /automation_actions/runners'>;
/** What a runner is made with. */
export type NewAutomationRunner = BodyOf<'POST /automation_actions/runners'>['runner'];
/** The fields of a runner that can be changed. */
export type AutomationRunnerChange = BodyOf<'PUT /automation_actions/runners/{id}'>['runner'];

/** Runners: what automation actions run on. */
export class AutomationRunners {
  readonly #api: Api;
  /** Teams that may use a runner. */
  readonly teams: AutomationRunnerTeams;

  constructor(api: Api) {
    this.#api = api;
    this.teams = new AutomationRunnerTeams(api);
  }

  /** Runners that match, by name. Operation `getAutomationActionsRunners`. */
  list(
    query: ListQuery<'GET /automation_actions/runners'> = {},
    options: ListOptions = {},
  ): Paginated<AutomationRunner> {
    return this.#api.paginate('GET /automation_actions/runners', { query, ...options });
  }

  /** One runner. Operation `getAutomationActionsRunner`. */
  async get(
    id: string,
    options: RequestOptions = {},
  ): Promise<EntityOf<'GET /automation_actions/runners/{id}', 'runner'>> {
    const key = 'GET /automation_actions/runners/{id}';
    return unwrap(key, await this.#api.request(key, { path: { id }, ...options }), 'runner');
  }

  /** Makes a runner, 1 000 per account at most. Operation `createAutomationActionsRunner`. */
  async create(
    runner: NewAutomationRunner,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /automation_actions/runners', 'runner'>> {
    const key = 'POST /automation_actions/runners';
    return unwrap(key, await this.#api.request(key, { body: { runner }, ...options }), 'runner');
  }

  /** Changes a runner. Operation `updateAutomationActionsRunner`. */
  async update(
    id: string,
    change: AutomationRunnerChange,
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /automation_actions/runners/{id}', 'runner'>> {
    const key = 'PUT /automation_actions/runners/{id}';
    return unwrap(
      key,
      await this.#api.request(key, { path: { id }, body: { runner: change }, ...options }),
      'runner',
    );
  }

  /** Deletes a runner. Operation `deleteAutomationActionsRunner`. */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /automation_actions/runners/{id}', {
      path: { id },
      ...options,
    });
  }
}
