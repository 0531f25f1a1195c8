import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestOptions,
} from '../core/types.ts';
import type { AuditRecord } from './audit-records.ts';
import { TeamMembers } from './team-members.ts';
import { TeamSubscriptions } from './team-subscriptions.ts';

/** A team of the account. */
export type Team = ItemOf<'GET /teams'>;
/** What a team is made with. */
export type NewTeam = BodyOf<'POST /teams'>['team'];
/** The fields of a team that can be changed. */
export type TeamChange = BodyOf<'PUT /teams/{id}'>['team'];

/** Teams of the account. */
export class Teams {
  readonly #api: Api;
  /** Members of a team and their roles. */
  readonly members: TeamMembers;
  /** What a team is told of. */
  readonly subscriptions: TeamSubscriptions;

  constructor(api: Api) {
    this.#api = api;
    this.members = new TeamMembers(api);
    this.subscriptions = new TeamSubscriptions(api);
  }

  /**
   * Teams matching `query`. Operation `listTeams`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 402, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /teams'> = {}, options: ListOptions = {}): Paginated<Team> {
    return this.#api.paginate('GET /teams', { query, ...options });
  }

  /**
   * One team. Operation `getTeam`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  get(
    id: string,
    query: QueryOf<'GET /teams/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<Team> {
    return this.#api.entity('GET /teams/{id}', 'team', { path: { id }, query, ...options });
  }

  /**
   * Makes a team. Operation `createTeam`.
   *
   * @throws ApiError 400, 401, 402, 403, 429.
   */
  create(team: NewTeam, options: RequestOptions = {}): Promise<Team> {
    return this.#api.entity('POST /teams', 'team', { body: { team }, ...options });
  }

  /**
   * Changes a team. Operation `updateTeam`.
   *
   * @throws ApiError 401, 402, 403, 404, 429.
   */
  update(id: string, change: TeamChange, options: RequestOptions = {}): Promise<Team> {
    return this.#api.entity('PUT /teams/{id}', 'team', {
      path: { id },
      body: { team: change },
      ...options,
    });
  }

  /**
   * Deletes a team without policies, services, schedules and teams below it; its open incidents go
   * to `reassignment_team`, later. Operation `deleteTeam`.
   *
   * @throws ApiError 401, 402, 403, 429.
   */
  async delete(
    id: string,
    query: QueryOf<'DELETE /teams/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /teams/{id}', { path: { id }, query, ...options });
  }

  /**
   * Gives an escalation policy to a team. Operation `updateTeamEscalationPolicy`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  async addEscalationPolicy(
    id: string,
    escalationPolicyId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('PUT /teams/{id}/escalation_policies/{escalation_policy_id}', {
      path: { id, escalation_policy_id: escalationPolicyId },
      ...options,
    });
  }

  /**
   * Takes an escalation policy from a team. Operation `deleteTeamEscalationPolicy`.
   *
   * @throws ApiError 400, 401, 402, 403, 404, 429.
   */
  async removeEscalationPolicy(
    id: string,
    escalationPolicyId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /teams/{id}/escalation_policies/{escalation_policy_id}', {
      path: { id, escalation_policy_id: escalationPolicyId },
      ...options,
    });
  }

  /**
   * Changes of a team, newest first; of the last 24 hours without dates, of 31 days at most.
   * Operation `listTeamsAuditRecords`.
   *
   * @remarks 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  auditRecords(
    id: string,
    query: ListQuery<'GET /teams/{id}/audit/records'> = {},
    options: ListOptions = {},
  ): Paginated<AuditRecord> {
    return this.#api.paginate('GET /teams/{id}/audit/records', { path: { id }, query, ...options });
  }
}
