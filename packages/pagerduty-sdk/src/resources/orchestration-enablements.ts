import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  PathOf,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';

/** A feature, and whether it is on. */
export type OrchestrationEnablement = ItemOf<'GET /event_orchestrations/{id}/enablements'>;
/** Whether a feature is to be on. */
export type OrchestrationEnablementChange =
  BodyOf<'PUT /event_orchestrations/{id}/enablements/{feature_name}'>['enablement'];
/** The feature as it is now, and warnings. */
export type ChangedOrchestrationEnablement =
  ResultOf<'PUT /event_orchestrations/{id}/enablements/{feature_name}'>;

/** Product features of an event orchestration; only `aiops` so far. */
export class OrchestrationEnablements {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All features, in one piece. Operation `listEventOrchestrationFeatureEnablements`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 403, 404, 500.
   */
  list(orchestrationId: string, options: ListOptions = {}): Paginated<OrchestrationEnablement> {
    return this.#api.paginate('GET /event_orchestrations/{id}/enablements', {
      path: { id: orchestrationId },
      ...options,
    });
  }

  /**
   * Turns a feature on or off; where the plan lacks it, that is set all the same, with a warning.
   * Operation `updateEventOrchestrationFeatureEnablements`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  update(
    orchestrationId: string,
    featureName: PathOf<'PUT /event_orchestrations/{id}/enablements/{feature_name}'>['feature_name'],
    change: OrchestrationEnablementChange,
    options: RequestOptions = {},
  ): Promise<ChangedOrchestrationEnablement> {
    return this.#api.request('PUT /event_orchestrations/{id}/enablements/{feature_name}', {
      path: { id: orchestrationId, feature_name: featureName },
      body: { enablement: change },
      ...options,
    });
  }
}
