import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';

/** A member and their role. */
export type TeamMember = ItemOf<'GET /teams/{id}/members'>;
/** The role of a member. */
export type TeamMembership = BodyOf<'PUT /teams/{id}/users/{user_id}'>;

/** Members of a team and their roles. */
export class TeamMembers {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Members of a team. Operation `listTeamUsers`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403, 404, 429; InvalidRequestError past 10 000 rows.
   */
  list(
    teamId: string,
    query: ListQuery<'GET /teams/{id}/members'> = {},
    options: ListOptions = {},
  ): Paginated<TeamMember> {
    return this.#api.paginate('GET /teams/{id}/members', {
      path: { id: teamId },
      query,
      ...options,
    });
  }

  /**
   * Adds a user to a team, or changes their role; 400 for a user who may only read. Operation
   * `updateTeamUser`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  async add(
    teamId: string,
    userId: string,
    membership: TeamMembership = {},
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('PUT /teams/{id}/users/{user_id}', {
      path: { id: teamId, user_id: userId },
      body: membership,
      ...options,
    });
  }

  /**
   * Takes a user out of a team. Operation `deleteTeamUser`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  async remove(teamId: string, userId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /teams/{id}/users/{user_id}', {
      path: { id: teamId, user_id: userId },
      ...options,
    });
  }
}
