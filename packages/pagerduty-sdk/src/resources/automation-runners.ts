import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
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

  /**
   * Runners that match, by name. Operation `getAutomationActionsRunners`.
   *
   * @remarks By name; 100 rows a page.
   * @throws ApiError 401, 402, 429, 500.
   */
  list(
    query: ListQuery<'GET /automation_actions/runners'> = {},
    options: ListOptions = {},
  ): Paginated<AutomationRunner> {
    return this.#api.paginate('GET /automation_actions/runners', { query, ...options });
  }

  /**
   * One runner. Operation `getAutomationActionsRunner`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  get(
    id: string,
    options: RequestOptions = {},
  ): Promise<EntityOf<'GET /automation_actions/runners/{id}', 'runner'>> {
    return this.#api.entity('GET /automation_actions/runners/{id}', 'runner', {
      path: { id },
      ...options,
    });
  }

  /**
   * Makes a runner, 1 000 per account at most. Operation `createAutomationActionsRunner`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  create(
    runner: NewAutomationRunner,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /automation_actions/runners', 'runner'>> {
    return this.#api.entity('POST /automation_actions/runners', 'runner', {
      body: { runner },
      ...options,
    });
  }

  /**
   * Changes a runner. Operation `updateAutomationActionsRunner`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  update(
    id: string,
    change: AutomationRunnerChange,
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /automation_actions/runners/{id}', 'runner'>> {
    return this.#api.entity('PUT /automation_actions/runners/{id}', 'runner', {
      path: { id },
      body: { runner: change },
      ...options,
    });
  }

  /**
   * Deletes a runner. Operation `deleteAutomationActionsRunner`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /automation_actions/runners/{id}', {
      path: { id },
      ...options,
    });
  }
}
