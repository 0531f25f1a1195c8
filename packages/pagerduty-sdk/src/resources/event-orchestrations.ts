import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';
import { OrchestrationCacheVariables } from './orchestration-cache-variables.ts';
import { OrchestrationEnablements } from './orchestration-enablements.ts';
import { OrchestrationIntegrations } from './orchestration-integrations.ts';
import { OrchestrationPaths } from './orchestration-paths.ts';
import { RuleRecommendations } from './rule-recommendations.ts';
import { ServiceOrchestrations } from './service-orchestrations.ts';

/** An orchestration: its name, team and integrations. */
export type EventOrchestration = ItemOf<'GET /event_orchestrations'>;
/** What an orchestration is made with. */
export type NewEventOrchestration = BodyOf<'POST /event_orchestrations'>['orchestration'];
/** The fields of an orchestration that can be changed. */
export type EventOrchestrationChange = BodyOf<'PUT /event_orchestrations/{id}'>['orchestration'];

/** Event orchestrations: rules that every event of a routing key goes through. */
export class EventOrchestrations {
  readonly #api: Api;
  /** Values that rules remember. */
  readonly cacheVariables: OrchestrationCacheVariables;
  /** Product features that are on for an orchestration. */
  readonly enablements: OrchestrationEnablements;
  /** Routing keys of an orchestration. */
  readonly integrations: OrchestrationIntegrations;
  /** Global, router and unrouted rules. */
  readonly paths: OrchestrationPaths;
  /** Rules that PagerDuty proposes. */
  readonly recommendations: RuleRecommendations;
  /** Rules of one service. */
  readonly services: ServiceOrchestrations;

  constructor(api: Api) {
    this.#api = api;
    this.cacheVariables = new OrchestrationCacheVariables(api);
    this.enablements = new OrchestrationEnablements(api);
    this.integrations = new OrchestrationIntegrations(api);
    this.paths = new OrchestrationPaths(api);
    this.recommendations = new RuleRecommendations(api);
    this.services = new ServiceOrchestrations(api);
  }

  /**
   * Orchestrations of the account, by name unless `sort_by` says otherwise. Operation
   * `listEventOrchestrations`.
   *
   * @remarks `sort_by` sets the order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 404; InvalidRequestError past 10 000 rows.
   */
  list(
    query: ListQuery<'GET /event_orchestrations'> = {},
    options: ListOptions = {},
  ): Paginated<EventOrchestration> {
    return this.#api.paginate('GET /event_orchestrations', { query, ...options });
  }

  /**
   * One orchestration. Operation `getOrchestration`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(
    orchestrationId: string,
    options: RequestOptions = {},
  ): Promise<EntityOf<'GET /event_orchestrations/{id}', 'orchestration'>> {
    return this.#api.entity('GET /event_orchestrations/{id}', 'orchestration', {
      path: { id: orchestrationId },
      ...options,
    });
  }

  /**
   * Makes an orchestration, with an integration and its routing key. Operation `postOrchestration`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  create(
    orchestration: NewEventOrchestration,
    options: RequestOptions = {},
  ): Promise<EntityOf<'POST /event_orchestrations', 'orchestration'>> {
    return this.#api.entity('POST /event_orchestrations', 'orchestration', {
      body: { orchestration },
      ...options,
    });
  }

  /**
   * Changes an orchestration, not its rules. Operation `updateOrchestration`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  update(
    orchestrationId: string,
    change: EventOrchestrationChange,
    options: RequestOptions = {},
  ): Promise<EntityOf<'PUT /event_orchestrations/{id}', 'orchestration'>> {
    return this.#api.entity('PUT /event_orchestrations/{id}', 'orchestration', {
      path: { id: orchestrationId },
      body: { orchestration: change },
      ...options,
    });
  }

  /**
   * Deletes an orchestration; its routing keys take no more events. Operation
   * `deleteOrchestration`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  async delete(orchestrationId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /event_orchestrations/{id}', {
      path: { id: orchestrationId },
      ...options,
    });
  }
}
