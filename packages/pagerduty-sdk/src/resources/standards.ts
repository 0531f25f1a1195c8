import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  PathOf,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';

/** A standard, and what it applies to. */
export type Standard = ItemOf<'GET /standards'>;
/** The fields of a standard that can be changed. */
export type StandardChange = BodyOf<'PUT /standards/{id}'>;
/** A standard as it is now. */
export type ChangedStandard = ResultOf<'PUT /standards/{id}'>;
/** How many standards a resource meets, and which. */
export type ResourceScore = ItemOf<'GET /standards/scores/{resource_type}'>;

/** Standards that services are measured by. */
export class Standards {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All standards, in one piece. Operation `listStandards`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403, 429.
   */
  list(query: ListQuery<'GET /standards'> = {}, options: ListOptions = {}): Paginated<Standard> {
    return this.#api.paginate('GET /standards', { query, ...options });
  }

  /**
   * Changes the given fields. Operation `updateStandard`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  update(
    id: string,
    change: StandardChange,
    options: RequestOptions = {},
  ): Promise<ChangedStandard> {
    return this.#api.request('PUT /standards/{id}', { path: { id }, body: change, ...options });
  }

  /**
   * Scores of up to 100 resources, in one piece. Operation `listResourceStandardsManyServices`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 401, 403, 429.
   */
  scores(
    resourceType: PathOf<'GET /standards/scores/{resource_type}'>['resource_type'],
    query: ListQuery<'GET /standards/scores/{resource_type}'>,
    options: ListOptions = {},
  ): Paginated<ResourceScore> {
    return this.#api.paginate('GET /standards/scores/{resource_type}', {
      path: { resource_type: resourceType },
      query,
      ...options,
    });
  }

  /**
   * Score of one resource. Operation `listResourceStandards`.
   *
   * @throws ApiError 401, 403, 429.
   */
  score(
    resourceType: PathOf<'GET /standards/scores/{resource_type}/{id}'>['resource_type'],
    id: string,
    options: RequestOptions = {},
  ): Promise<NonNullable<ResultOf<'GET /standards/scores/{resource_type}/{id}'>>> {
    return this.#api.request('GET /standards/scores/{resource_type}/{id}', {
      path: { resource_type: resourceType, id },
      ...options,
    });
  }
}
