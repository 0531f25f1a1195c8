import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** A reference to a team. */
export type AutomationActionTeam = ItemOf<'GET /automation_actions/actions/{id}/teams'>;
/** Which team an action is offered to. */
export type TeamOfAction = BodyOf<'POST /automation_actions/actions/{id}/teams'>['team'];

/** Teams that an automation action is offered to. */
export class AutomationActionTeams {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All teams of an action, in one piece. Operation `getAutomationActionsActionTeamAssociations`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  list(actionId: string, options: ListOptions = {}): Paginated<AutomationActionTeam> {
    return this.#api.paginate('GET /automation_actions/actions/{id}/teams', {
      path: { id: actionId },
      ...options,
    });
  }

  /**
   * One team of an action. Operation `getAutomationActionsActionTeamAssociation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  get(
    actionId: string,
    teamId: string,
    options: RequestOptions = {},
  ): Promise<AutomationActionTeam> {
    return this.#api.entity('GET /automation_actions/actions/{id}/teams/{team_id}', 'team', {
      path: { id: actionId, team_id: teamId },
      ...options,
    });
  }

  /**
   * Offers an action to a team. Operation `createAutomationActionTeamAssociation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  add(
    actionId: string,
    team: TeamOfAction,
    options: RequestOptions = {},
  ): Promise<AutomationActionTeam> {
    return this.#api.entity('POST /automation_actions/actions/{id}/teams', 'team', {
      path: { id: actionId },
      body: { team },
      ...options,
    });
  }

  /**
   * Takes an action from a team. Operation `deleteAutomationActionTeamAssociation`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  async remove(actionId: string, teamId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /automation_actions/actions/{id}/teams/{team_id}', {
      path: { id: actionId, team_id: teamId },
      ...options,
    });
  }
}
