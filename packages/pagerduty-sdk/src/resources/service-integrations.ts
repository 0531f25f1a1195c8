import type { Api } from '../core/api.ts';
import type { BodyOf, QueryOf, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** A way in, with its `integration_key`. */
export type ServiceIntegration = EntityOf<
  'GET /services/{id}/integrations/{integration_id}',
  'integration'
>;
/** What an integration is made with; its `type` decides how events come. */
export type NewServiceIntegration = BodyOf<'POST /services/{id}/integrations'>['integration'];
/** The fields of an integration that can be changed. */
export type ServiceIntegrationChange =
  BodyOf<'PUT /services/{id}/integrations/{integration_id}'>['integration'];

/** Ways in for events of services. `services.get` with `include: ["integrations"]` lists them. */
export class ServiceIntegrations {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * One integration. Operation `getServiceIntegration`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  get(
    serviceId: string,
    integrationId: string,
    query: QueryOf<'GET /services/{id}/integrations/{integration_id}'> = {},
    options: RequestOptions = {},
  ): Promise<ServiceIntegration> {
    return this.#api.entity('GET /services/{id}/integrations/{integration_id}', 'integration', {
      path: { id: serviceId, integration_id: integrationId },
      query,
      ...options,
    });
  }

  /**
   * Adds an integration. Operation `createServiceIntegration`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  create(
    serviceId: string,
    integration: NewServiceIntegration,
    options: RequestOptions = {},
  ): Promise<ServiceIntegration> {
    return this.#api.entity('POST /services/{id}/integrations', 'integration', {
      path: { id: serviceId },
      body: { integration },
      ...options,
    });
  }

  /**
   * Changes an integration. Operation `updateServiceIntegration`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(
    serviceId: string,
    integrationId: string,
    change: ServiceIntegrationChange,
    options: RequestOptions = {},
  ): Promise<ServiceIntegration> {
    return this.#api.entity('PUT /services/{id}/integrations/{integration_id}', 'integration', {
      path: { id: serviceId, integration_id: integrationId },
      body: { integration: change },
      ...options,
    });
  }
}
