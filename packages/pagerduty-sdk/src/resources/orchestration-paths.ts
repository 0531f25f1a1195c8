import type { Api } from '../core/api.ts';
import type { BodyOf, RequestOptions, ResultOf } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** Rules that every event meets first. */
export type GlobalOrchestration = EntityOf<
  'GET /event_orchestrations/{id}/global',
  'orchestration_path'
>;
/** What the global rules are replaced by. */
export type NewGlobalOrchestration =
  BodyOf<'PUT /event_orchestrations/{id}/global'>['orchestration_path'];
/** The rules as they are now, and warnings about what has no effect. */
export type ChangedGlobalOrchestration = ResultOf<'PUT /event_orchestrations/{id}/global'>;
/** Rules that choose the service of an event. */
export type OrchestrationRouter = EntityOf<
  'GET /event_orchestrations/{id}/router',
  'orchestration_path'
>;
/** What the router's rules are replaced by. */
export type NewOrchestrationRouter =
  BodyOf<'PUT /event_orchestrations/{id}/router'>['orchestration_path'];
/** The router as it is now, and warnings about what has no effect. */
export type ChangedOrchestrationRouter = ResultOf<'PUT /event_orchestrations/{id}/router'>;
/** Rules for events that no router rule matched. */
export type UnroutedOrchestration = EntityOf<
  'GET /event_orchestrations/{id}/unrouted',
  'orchestration_path'
>;
/** What the unrouted rules are replaced by. */
export type NewUnroutedOrchestration =
  BodyOf<'PUT /event_orchestrations/{id}/unrouted'>['orchestration_path'];
/** The rules as they are now, and warnings about what has no effect. */
export type ChangedUnroutedOrchestration = ResultOf<'PUT /event_orchestrations/{id}/unrouted'>;

/**
 * Rules of an event orchestration. A change replaces all rules of its path; there is no check of
 * the version.
 */
export class OrchestrationPaths {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Rules that every event meets before the router. Operation `getOrchPathGlobal`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  getGlobal(orchestrationId: string, options: RequestOptions = {}): Promise<GlobalOrchestration> {
    return this.#api.entity('GET /event_orchestrations/{id}/global', 'orchestration_path', {
      path: { id: orchestrationId },
      ...options,
    });
  }

  /**
   * Replaces the global rules. Operation `updateOrchPathGlobal`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  updateGlobal(
    orchestrationId: string,
    path: NewGlobalOrchestration,
    options: RequestOptions = {},
  ): Promise<ChangedGlobalOrchestration> {
    return this.#api.request('PUT /event_orchestrations/{id}/global', {
      path: { id: orchestrationId },
      body: { orchestration_path: path },
      ...options,
    });
  }

  /**
   * Rules that choose the service of an event. Operation `getOrchPathRouter`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  getRouter(orchestrationId: string, options: RequestOptions = {}): Promise<OrchestrationRouter> {
    return this.#api.entity('GET /event_orchestrations/{id}/router', 'orchestration_path', {
      path: { id: orchestrationId },
      ...options,
    });
  }

  /**
   * Replaces the router's rules. Operation `updateOrchPathRouter`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  updateRouter(
    orchestrationId: string,
    path: NewOrchestrationRouter,
    options: RequestOptions = {},
  ): Promise<ChangedOrchestrationRouter> {
    return this.#api.request('PUT /event_orchestrations/{id}/router', {
      path: { id: orchestrationId },
      body: { orchestration_path: path },
      ...options,
    });
  }

  /**
   * Rules for events that no router rule matched. Operation `getOrchPathUnrouted`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  getUnrouted(
    orchestrationId: string,
    options: RequestOptions = {},
  ): Promise<UnroutedOrchestration> {
    return this.#api.entity('GET /event_orchestrations/{id}/unrouted', 'orchestration_path', {
      path: { id: orchestrationId },
      ...options,
    });
  }

  /**
   * Replaces the unrouted rules. Operation `updateOrchPathUnrouted`.
   *
   * @throws ApiError 400, 401, 403, 404, 405, 409.
   */
  updateUnrouted(
    orchestrationId: string,
    path: NewUnroutedOrchestration,
    options: RequestOptions = {},
  ): Promise<ChangedUnroutedOrchestration> {
    return this.#api.request('PUT /event_orchestrations/{id}/unrouted', {
      path: { id: orchestrationId },
      body: { orchestration_path: path },
      ...options,
    });
  }
}
