import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { ItemOf, ListOptions, ListQuery, RequestOptions } from '../core/types.ts';
import { readOutcome } from './job-outcome.ts';
import { fetchResults, type JobResults } from './job-results.ts';

/** An on-demand run: `status` says whether it ended, `result` how the target fared. */
export type CheckJob = ItemOf<'GET /checks/jobs'>;
/** Filters of {@link CheckJobs.list}. */
export type ListCheckJobsQuery = ListQuery<'GET /checks/jobs'>;

/** On-demand runs of checks, as jobs. */
export class CheckJobs {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Jobs, newest first. Operation `listCheckJobs`.
   *
   * @remarks 100 rows a page.
   * @throws PingeraApiError 400, 401, 500.
   */
  list(query: ListCheckJobsQuery = {}, options: ListOptions = {}): Paginated<CheckJob> {
    return this.#api.paginate('GET /checks/jobs', { query, ...options });
  }

  /**
   * One job; 404 also where access is missing. Operation `getCheckJob`.
   *
   * @throws PingeraApiError 401, 404, 500.
   */
  get(jobId: string, options: RequestOptions = {}): Promise<CheckJob> {
    return this.#api.entity('GET /checks/jobs/{job_id}', { path: { job_id: jobId }, ...options });
  }

  /**
   * What a job has found so far, region by region, the whole results fetched where it only names
   * them. Operation `listAllResults`.
   *
   * @throws PingeraApiError 400, 401, 422, 500.
   */
  results(job: CheckJob, options: RequestOptions = {}): Promise<JobResults> {
    return fetchResults(this.#api, readOutcome(job), options);
  }
}
