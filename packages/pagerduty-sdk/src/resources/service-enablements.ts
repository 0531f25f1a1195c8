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

/** Whether a feature is on. */
export type ServiceEnablement = ItemOf<'GET /services/{id}/enablements'>;
/** A feature. */
export type FeatureName = PathOf<'PUT /services/{id}/enablements/{feature_name}'>['feature_name'];
/** Whether it is to be on. */
export type ServiceEnablementChange =
  BodyOf<'PUT /services/{id}/enablements/{feature_name}'>['enablement'];
/** The feature as it is now, with warnings. */
export type ChangedServiceEnablement = ResultOf<'PUT /services/{id}/enablements/{feature_name}'>;

/** Features that are on or off for services. */
export class ServiceEnablements {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All features, in one piece. Operation `listServiceFeatureEnablements`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 403, 404, 500.
   */
  list(serviceId: string, options: ListOptions = {}): Paginated<ServiceEnablement> {
    return this.#api.paginate('GET /services/{id}/enablements', {
      path: { id: serviceId },
      ...options,
    });
  }

  /**
   * Turns a feature on or off. Operation `updateServiceFeatureEnablement`.
   *
   * @throws ApiError 400, 403, 404, 500.
   */
  update(
    serviceId: string,
    featureName: FeatureName,
    enablement: ServiceEnablementChange,
    options: RequestOptions = {},
  ): Promise<ChangedServiceEnablement> {
    return this.#api.request('PUT /services/{id}/enablements/{feature_name}', {
      path: { id: serviceId, feature_name: featureName },
      body: { enablement },
      ...options,
    });
  }
}
