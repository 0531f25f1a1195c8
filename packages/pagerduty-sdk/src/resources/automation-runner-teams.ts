import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A reference to a team. */
export type AutomationRunnerTeam = ItemOf<'GET /automation_actions/runners/{id}/teams'>;
/** Which team may use a runner. */
export type TeamOfRunner = BodyOf<'POST /automation_actions/runners/{id}/teams'>['team'];

/** Teams that may use a runner. */
export class AutomationRunnerTeams {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All teams of a runner, in one piece. Operation `getAutomationActionsRunnerTeamAssociations`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  list(runnerId: string, options: ListOptions = {}): Paginated<AutomationRunnerTeam> {
    return this.#api.paginate('GET /automation_actions/runners/{id}/teams', {
      path: { id: runnerId },
      ...options,
    });
  }

  /**
   * One team of a runner. Operation `getAutomationActionsRunnerTeamAssociation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  get(
    runnerId: string,
    teamId: string,
    options: RequestOptions = {},
  ): Promise<AutomationRunnerTeam> {
    return this.#api.entity('GET /automation_actions/runners/{id}/teams/{team_id}', 'team', {
      path: { id: runnerId, team_id: teamId },
      ...options,
    });
  }

  /**
   * Lets a team use a runner. Operation `createAutomationActionsRunnerTeamAssociation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  add(
    runnerId: string,
    team: TeamOfRunner,
    options: RequestOptions = {},
  ): Promise<AutomationRunnerTeam> {
    return this.#api.entity('POST /automation_actions/runners/{id}/teams', 'team', {
      path: { id: runnerId },
      body: { team },
      ...options,
    });
  }

  /**
   * Takes a runner from a team. Operation `deleteAutomationActionsRunnerTeamAssociation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  async remove(runnerId: string, teamId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /automation_actions/runners/{id}/teams/{team_id}', {
      path: { id: runnerId, team_id: teamId },
      ...options,
    });
  }
}
