import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions } from '../core/types.ts';
import { AnalyticsRows } from './analytics-rows.ts';

/** Metrics of all incidents. */
export type IncidentMetrics = ItemOf<'POST /analytics/metrics/incidents/all'>;
/** Which time and what is counted. */
export type IncidentMetricsFilter = BodyOf<'POST /analytics/metrics/incidents/all'>;
/** Metrics of incidents, service by service. */
export type ServiceMetrics = ItemOf<'POST /analytics/metrics/incidents/services'>;
/** Which time and what is counted. */
export type ServiceMetricsFilter = BodyOf<'POST /analytics/metrics/incidents/services'>;
/** Metrics of incidents of all services together. */
export type AllServiceMetrics = ItemOf<'POST /analytics/metrics/incidents/services/all'>;
/** Which time and what is counted. */
export type AllServiceMetricsFilter = BodyOf<'POST /analytics/metrics/incidents/services/all'>;
/** Metrics of incidents, team by team. */
export type TeamMetrics = ItemOf<'POST /analytics/metrics/incidents/teams'>;
/** Which time and what is counted. */
export type TeamMetricsFilter = BodyOf<'POST /analytics/metrics/incidents/teams'>;
/** Metrics of incidents of all teams together. */
export type AllTeamMetrics = ItemOf<'POST /analytics/metrics/incidents/teams/all'>;
/** Which time and what is counted. */
export type AllTeamMetricsFilter = BodyOf<'POST /analytics/metrics/incidents/teams/all'>;
/** Metrics of incidents, policy by policy. */
export type EscalationPolicyMetrics =
  ItemOf<'POST /analytics/metrics/incidents/escalation_policies'>;
/** Which time and what is counted. */
export type EscalationPolicyMetricsFilter =
  BodyOf<'POST /analytics/metrics/incidents/escalation_policies'>;
/** Metrics of incidents of all policies together. */
export type AllEscalationPolicyMetrics =
  ItemOf<'POST /analytics/metrics/incidents/escalation_policies/all'>;
/** Which time and what is counted. */
export type AllEscalationPolicyMetricsFilter =
  BodyOf<'POST /analytics/metrics/incidents/escalation_policies/all'>;
/** Metrics of all responders. */
export type ResponderMetrics = ItemOf<'POST /analytics/metrics/responders/all'>;
/** Which time and what is counted. */
export type ResponderMetricsFilter = BodyOf<'POST /analytics/metrics/responders/all'>;
/** Metrics of responders, team by team. */
export type TeamResponderMetrics = ItemOf<'POST /analytics/metrics/responders/teams'>;
/** Which time and what is counted. */
export type TeamResponderMetricsFilter = BodyOf<'POST /analytics/metrics/responders/teams'>;
/** Metrics of all users. */
export type UserMetrics = ItemOf<'POST /analytics/metrics/users/all'>;
/** Which time and what is counted. */
export type UserMetricsFilter = BodyOf<'POST /analytics/metrics/users/all'>;
/** How much its AI features are used. */
export type AdvanceUsageMetrics = ItemOf<'POST /analytics/metrics/pd_advance_usage/features'>;
/** Which time and what is counted. */
export type AdvanceUsageMetricsFilter = BodyOf<'POST /analytics/metrics/pd_advance_usage/features'>;

/**
 * Analytics: metrics over up to a year, and the rows behind them. Figures are up to 24 hours late.
 */
export class Analytics {
  readonly #api: Api;
  /** Rows behind the metrics. */
  readonly raw: AnalyticsRows;

  constructor(api: Api) {
    this.#api = api;
    this.raw = new AnalyticsRows(api);
  }

  /**
   * Metrics of all incidents. In one piece. Operation `getAnalyticsMetricsIncidentsAll`, a POST
   * that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  incidents(filter: IncidentMetricsFilter, options: ListOptions = {}): Paginated<IncidentMetrics> {
    return this.#api.paginate('POST /analytics/metrics/incidents/all', {
      body: filter,
      ...options,
    });
  }

  /**
   * Metrics of incidents, service by service. In one piece. Operation
   * `getAnalyticsMetricsIncidentsService`, a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  incidentsByService(
    filter: ServiceMetricsFilter,
    options: ListOptions = {},
  ): Paginated<ServiceMetrics> {
    return this.#api.paginate('POST /analytics/metrics/incidents/services', {
      body: filter,
      ...options,
    });
  }

  /**
   * Metrics of incidents of all services together. In one piece. Operation
   * `getAnalyticsMetricsIncidentsServiceAll`, a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  incidentsOfServices(
    filter: AllServiceMetricsFilter,
    options: ListOptions = {},
  ): Paginated<AllServiceMetrics> {
    return this.#api.paginate('POST /analytics/metrics/incidents/services/all', {
      body: filter,
      ...options,
    });
  }

  /**
   * Metrics of incidents, team by team. In one piece. Operation `getAnalyticsMetricsIncidentsTeam`,
   * a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  incidentsByTeam(filter: TeamMetricsFilter, options: ListOptions = {}): Paginated<TeamMetrics> {
    return this.#api.paginate('POST /analytics/metrics/incidents/teams', {
      body: filter,
      ...options,
    });
  }

  /**
   * Metrics of incidents of all teams together. In one piece. Operation
   * `getAnalyticsMetricsIncidentsTeamAll`, a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  incidentsOfTeams(
    filter: AllTeamMetricsFilter,
    options: ListOptions = {},
  ): Paginated<AllTeamMetrics> {
    return this.#api.paginate('POST /analytics/metrics/incidents/teams/all', {
      body: filter,
      ...options,
    });
  }

  /**
   * Metrics of incidents, policy by policy. In one piece. Operation
   * `getAnalyticsMetricsIncidentsEscalationPolicy`, a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  incidentsByEscalationPolicy(
    filter: EscalationPolicyMetricsFilter,
    options: ListOptions = {},
  ): Paginated<EscalationPolicyMetrics> {
    return this.#api.paginate('POST /analytics/metrics/incidents/escalation_policies', {
      body: filter,
      ...options,
    });
  }

  /**
   * Metrics of incidents of all policies together. In one piece. Operation
   * `getAnalyticsMetricsIncidentsEscalationPolicyAll`, a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  incidentsOfEscalationPolicies(
    filter: AllEscalationPolicyMetricsFilter,
    options: ListOptions = {},
  ): Paginated<AllEscalationPolicyMetrics> {
    return this.#api.paginate('POST /analytics/metrics/incidents/escalation_policies/all', {
      body: filter,
      ...options,
    });
  }

  /**
   * Metrics of all responders. In one piece. Operation `getAnalyticsMetricsRespondersAll`, a POST
   * that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  responders(
    filter: ResponderMetricsFilter,
    options: ListOptions = {},
  ): Paginated<ResponderMetrics> {
    return this.#api.paginate('POST /analytics/metrics/responders/all', {
      body: filter,
      ...options,
    });
  }

  /**
   * Metrics of responders, team by team. In one piece. Operation
   * `getAnalyticsMetricsRespondersTeam`, a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  respondersByTeam(
    filter: TeamResponderMetricsFilter,
    options: ListOptions = {},
  ): Paginated<TeamResponderMetrics> {
    return this.#api.paginate('POST /analytics/metrics/responders/teams', {
      body: filter,
      ...options,
    });
  }

  /**
   * Metrics of all users. In one piece. Operation `getAnalyticsMetricsUsersAll`, a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  users(filter: UserMetricsFilter, options: ListOptions = {}): Paginated<UserMetrics> {
    return this.#api.paginate('POST /analytics/metrics/users/all', { body: filter, ...options });
  }

  /**
   * How much its AI features are used. In one piece. Operation
   * `getAnalyticsMetricsPdAdvanceUsageFeatures`, a POST that reads.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 429.
   */
  advanceUsage(
    filter: AdvanceUsageMetricsFilter,
    options: ListOptions = {},
  ): Paginated<AdvanceUsageMetrics> {
    return this.#api.paginate('POST /analytics/metrics/pd_advance_usage/features', {
      body: filter,
      ...options,
    });
  }
}
