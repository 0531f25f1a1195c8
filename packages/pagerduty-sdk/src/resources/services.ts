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
import { ServiceEnablements } from './service-enablements.ts';
import { ServiceEventRules } from './service-event-rules.ts';
import { ServiceFieldValues } from './service-field-values.ts';
import { ServiceFields } from './service-fields.ts';
import { ServiceIntegrations } from './service-integrations.ts';

/** A service: what incidents are opened on. */
export type Service = ItemOf<'GET /services'>;
/** What a service is made with: `name` and `escalation_policy` are needed. */
export type NewService = BodyOf<'POST /services'>['service'];
/** The fields of a service that can be changed. */
export type ServiceChange = BodyOf<'PUT /services/{id}'>['service'];
/** A change of a service. */
export type ServiceChangeEvent = ItemOf<'GET /services/{id}/change_events'>;

/** Services of the account: what incidents are opened on. */
export class Services {
  readonly #api: Api;
  /** Custom fields that services have. */
  readonly fields: ServiceFields;
  /** Features that are on or off for a service. */
  readonly enablements: ServiceEnablements;
  /** Event rules of a service, which event orchestrations replace. */
  readonly eventRules: ServiceEventRules;
  /** Values of custom fields of a service. */
  readonly customFields: ServiceFieldValues;
  /** Ways in for events of a service. */
  readonly integrations: ServiceIntegrations;

  constructor(api: Api) {
    this.#api = api;
    this.fields = new ServiceFields(api);
    this.enablements = new ServiceEnablements(api);
    this.eventRules = new ServiceEventRules(api);
    this.customFields = new ServiceFieldValues(api);
    this.integrations = new ServiceIntegrations(api);
  }

  /**
   * Services matching `query`, by name unless `sort_by` says otherwise. Operation `listServices`.
   *
   * @remarks `sort_by` sets the order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 400, 401, 403; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /services'> = {}, options: ListOptions = {}): Paginated<Service> {
    return this.#api.paginate('GET /services', { query, ...options });
  }

  /**
   * One service. Operation `getService`.
   *
   * @throws ApiError 400, 401, 403, 404.
   */
  get(
    id: string,
    query: QueryOf<'GET /services/{id}'> = {},
    options: RequestOptions = {},
  ): Promise<Service> {
    return this.#api.entity('GET /services/{id}', 'service', { path: { id }, query, ...options });
  }

  /**
   * Makes a service. Operation `createService`.
   *
   * @throws ApiError 400, 401, 402, 403.
   */
  create(service: NewService, options: RequestOptions = {}): Promise<Service> {
    return this.#api.entity('POST /services', 'service', { body: { service }, ...options });
  }

  /**
   * Changes the given fields; `status: disabled` turns the service off. Operation `updateService`.
   *
   * @throws ApiError 401, 402, 403, 404.
   */
  update(id: string, change: ServiceChange, options: RequestOptions = {}): Promise<Service> {
    return this.#api.entity('PUT /services/{id}', 'service', {
      path: { id },
      body: { service: change },
      ...options,
    });
  }

  /**
   * Deletes a service; it is shown no more. Operation `deleteService`.
   *
   * @throws ApiError 401, 403.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /services/{id}', { path: { id }, ...options });
  }

  /**
   * Changes of a service, newest first; of the last 24 hours without dates, of 31 days at most.
   * Operation `listServiceAuditRecords`.
   *
   * @remarks 100 rows a page.
   * @throws ApiError 400, 401, 402, 403, 404, 429, 500.
   */
  auditRecords(
    id: string,
    query: ListQuery<'GET /services/{id}/audit/records'> = {},
    options: ListOptions = {},
  ): Paginated<AuditRecord> {
    return this.#api.paginate('GET /services/{id}/audit/records', {
      path: { id },
      query,
      ...options,
    });
  }

  /**
   * Changes of a service, newest first. Operation `listServiceChangeEvents`.
   *
   * @remarks 100 rows a page; past 10 000 rows it goes on by time where the rows are in the order
   * of their time.
   * @throws ApiError 400, 401, 403, 404.
   */
  changeEvents(
    id: string,
    query: ListQuery<'GET /services/{id}/change_events'> = {},
    options: ListOptions = {},
  ): Paginated<ServiceChangeEvent> {
    return this.#api.paginate('GET /services/{id}/change_events', {
      path: { id },
      query,
      ...options,
    });
  }
}
