import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';

/** A proposed rule, and what it would have done. */
export type RuleRecommendation = ItemOf<'GET /recommendations/event_orchestrations/rules'>;
/** Why a proposal was no good. */
export type RuleDismissal =
  BodyOf<'POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/dismiss'>;
/** How the request went. */
export type RecommendationStatus =
  ResultOf<'POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/accept'>;

/** Rules for service orchestrations that PagerDuty proposes. */
export class RuleRecommendations {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Proposed rules that match. Operation `listRecommendedRules`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 400, 401, 403, 429, 500.
   */
  list(
    query: ListQuery<'GET /recommendations/event_orchestrations/rules'> = {},
    options: ListOptions = {},
  ): Paginated<RuleRecommendation> {
    return this.#api.paginate('GET /recommendations/event_orchestrations/rules', {
      query,
      ...options,
    });
  }

  /**
   * Adds a proposed rule to its service. Operation `acceptRecommendedRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  accept(
    serviceId: string,
    recommendationId: string,
    options: RequestOptions = {},
  ): Promise<RecommendationStatus> {
    return this.#api.request(
      'POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/accept',
      { path: { service_id: serviceId, recommendation_id: recommendationId }, ...options },
    );
  }

  /**
   * Puts a proposal away. Operation `dismissRecommendedRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  dismiss(
    serviceId: string,
    recommendationId: string,
    dismissal: RuleDismissal,
    options: RequestOptions = {},
  ): Promise<RecommendationStatus> {
    return this.#api.request(
      'POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/dismiss',
      {
        path: { service_id: serviceId, recommendation_id: recommendationId },
        body: dismissal,
        ...options,
      },
    );
  }

  /**
   * Takes an accepted rule from its service. Operation `deleteAcceptedRecommendedRule`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  deleteAccepted(
    serviceId: string,
    ruleId: string,
    options: RequestOptions = {},
  ): Promise<RecommendationStatus> {
    return this.#api.request(
      'DELETE /recommendations/event_orchestrations/services/{service_id}/accepted_rules/{rule_id}',
      { path: { service_id: serviceId, rule_id: ruleId }, ...options },
    );
  }
}
