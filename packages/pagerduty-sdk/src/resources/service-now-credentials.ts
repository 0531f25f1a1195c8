import type { Api } from '../core/api.ts';
import type { BodyOf, RequestOptions } from '../core/types.ts';
import type { EntityOf } from './entity.ts';

/** Credentials without the password. */
export type ServiceNowCredential = EntityOf<
  'GET /enrichment/integrations/servicenow/credentials/{credentials_id}',
  'credentials'
>;
/** Credentials with the password. */
export type NewServiceNowCredential =
  BodyOf<'POST /enrichment/integrations/servicenow/credentials'>['credentials'];
/** The fields to change. */
export type ServiceNowCredentialChange =
  BodyOf<'PUT /enrichment/integrations/servicenow/credentials/{credentials_id}'>['credentials'];

/** The account's credentials for ServiceNow; early access. */
export class ServiceNowCredentials {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * The credentials, without the password. Operation `getServiceNowCredentials`.
   *
   * @throws ApiError 401, 403, 404, 429, 500.
   */
  get(credentialsId: string, options: RequestOptions = {}): Promise<ServiceNowCredential> {
    return this.#api.entity(
      'GET /enrichment/integrations/servicenow/credentials/{credentials_id}',
      'credentials',
      { path: { credentials_id: credentialsId }, ...options },
    );
  }

  /**
   * Sets the credentials, one set per account. Operation `createServiceNowCredentials`.
   *
   * @throws ApiError 400, 401, 403, 429, 500.
   */
  create(
    credentials: NewServiceNowCredential,
    options: RequestOptions = {},
  ): Promise<ServiceNowCredential> {
    return this.#api.entity('POST /enrichment/integrations/servicenow/credentials', 'credentials', {
      body: { credentials },
      ...options,
    });
  }

  /**
   * Changes the given fields. Operation `updateServiceNowCredentials`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  update(
    credentialsId: string,
    change: ServiceNowCredentialChange,
    options: RequestOptions = {},
  ): Promise<ServiceNowCredential> {
    return this.#api.entity(
      'PUT /enrichment/integrations/servicenow/credentials/{credentials_id}',
      'credentials',
      {
        path: { credentials_id: credentialsId },
        body: { credentials: change },
        ...options,
      },
    );
  }

  /**
   * Deletes credentials that no integration uses. Operation `deleteServiceNowCredentials`.
   *
   * @throws ApiError 400, 401, 403, 404, 429, 500.
   */
  async delete(credentialsId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request(
      'DELETE /enrichment/integrations/servicenow/credentials/{credentials_id}',
      { path: { credentials_id: credentialsId }, ...options },
    );
  }
}
