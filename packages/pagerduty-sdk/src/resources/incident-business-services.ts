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

/** A business service that an incident has an impact on. */
export type ImpactedBusinessService = ItemOf<'GET /incidents/{id}/business_services/impacts'>;
/** Whether an incident has an impact: `impacted` or `not_impacted`. */
export type ImpactRelation =
  BodyOf<'PUT /incidents/{id}/business_services/{business_service_id}/impacts'>['relation'];
/** The relation as it is now. */
export type ImpactResult =
  ResultOf<'PUT /incidents/{id}/business_services/{business_service_id}/impacts'>;

/** Business services that incidents have an impact on. */
export class IncidentBusinessServices {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Business services that an incident has an impact on. Operation
   * `getIncidentImpactedBusinessServices`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  impacts(
    incidentId: string,
    query: ListQuery<'GET /incidents/{id}/business_services/impacts'> = {},
    options: ListOptions = {},
  ): Paginated<ImpactedBusinessService> {
    return this.#api.paginate('GET /incidents/{id}/business_services/impacts', {
      path: { id: incidentId },
      query,
      ...options,
    });
  }

  /**
   * Says by hand whether an incident has an impact on a business service. Operation
   * `putIncidentManualBusinessServiceAssociation`.
   *
   * @throws ApiError 400, 401, 403, 422, 429.
   */
  setImpact(
    incidentId: string,
    businessServiceId: string,
    relation: ImpactRelation,
    options: RequestOptions = {},
  ): Promise<ImpactResult> {
    return this.#api.request(
      'PUT /incidents/{id}/business_services/{business_service_id}/impacts',
      {
        path: { id: incidentId, business_service_id: businessServiceId },
        body: { relation },
        ...options,
      },
    );
  }
}
