import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  QueryOf,
  RequestOptions,
  ResultOf,
} from '../core/types.ts';
import { CheckSecrets } from './check-secrets.ts';
import { type CheckRun, type RunOptions, runAndWait } from './run-and-wait.ts';

/** A check: what is watched, how often, and how it fared last. */
export type Check = ItemOf<'GET /checks'>;
/** Filters of {@link Checks.list}. */
export type ListChecksQuery = ListQuery<'GET /checks'>;
/** What a check is made with. */
export type NewCheck = BodyOf<'POST /checks'>;
/** The fields of a check that can be changed. */
export type CheckChange = Omit<BodyOf<'PATCH /checks/{check_id}'>, 'type'>;
/** Which group a check is in now. */
export type CheckGrouping = NonNullable<ResultOf<'PATCH /checks/{check_id}/group'>>;
/** A place that checks run from. */
export type Region = ItemOf<'GET /checks/get-regions'>;
/** A run of a check; `response_time` in ms, 0 for less than 1. */
export type CheckResult = ItemOf<'GET /checks/{check_id}/results'>;
/** Filters of {@link Checks.results}. */
export type ListCheckResultsQuery = ListQuery<'GET /checks/{check_id}/results'>;
/** A run of any check, saved or not, with its region. */
export type UnifiedResult = ItemOf<'GET /checks/all-results'>;
/** Filters of {@link Checks.allResults}; it takes one `check_id`. */
export type ListUnifiedResultsQuery = ListQuery<'GET /checks/all-results'>;
/** A time that a check had one status. */
export type CheckStatusPeriod = ItemOf<'GET /checks/{check_id}/status-history'>;
/** Time that an uptime covers; the last 24 hours unless told. */
export type CheckUptimeQuery = QueryOf<'GET /checks/{check_id}/uptime'>;
/** Filters of {@link Checks.statusCounts}. */
export type StatusCountsQuery = QueryOf<'GET /checks/status-history'>;
/** Filters of {@link Checks.responseTimes}. */
export type ResponseTimesQuery = QueryOf<'GET /checks/{check_id}/response-times'>;
/** A check that is run and not saved. */
export type CustomCheck = BodyOf<'POST /checks/execute'>;
/** A run that was queued: the id of its job. */
export type QueuedRun = NonNullable<ResultOf<'POST /checks/execute'>>;

/** Checks of the account: what is watched, how often, and how it fares. */
export class Checks {
  readonly #api: Api;
  /** Secrets that checks may use. */
  readonly secrets: CheckSecrets;

  constructor(api: Api) {
    this.#api = api;
    this.secrets = new CheckSecrets(api);
  }

  /**
   * Checks matching `query`: `status` takes several values, `name` is a part of it in any case, and
   * `group_id: 'ungrouped'` selects checks without a group. Operation `listChecks`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  list(query: ListChecksQuery = {}, options: ListOptions = {}): Paginated<Check> {
    return this.#api.paginate('GET /checks', { query, ...options });
  }

  /**
   * One check. Operation `getCheck`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  get(checkId: string, options: RequestOptions = {}): Promise<Check> {
    return this.#api.entity('GET /checks/{check_id}', { path: { check_id: checkId }, ...options });
  }

  /**
   * Makes a check. Operation `createCheck`.
   *
   * @throws PingeraApiError 422.
   */
  create(check: NewCheck, options: RequestOptions = {}): Promise<Check> {
    return this.#api.entity('POST /checks', { body: check, ...options });
  }

  /**
   * Changes the given fields and no others; the type is fixed. `active: false` pauses the check;
   * `parameters` and `secrets` replace all that it has. Operation `updateCheck`.
   *
   * @throws PingeraApiError 422.
   */
  update(checkId: string, change: CheckChange, options: RequestOptions = {}): Promise<Check> {
    return this.#api.entity('PATCH /checks/{check_id}', {
      path: { check_id: checkId },
      body: change,
      ...options,
    });
  }

  /**
   * Deletes a check with its alert rules and results, for good. Operation `deleteCheck`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  async delete(checkId: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /checks/{check_id}', {
      path: { check_id: checkId },
      ...options,
    });
  }

  /**
   * Puts a check into a group, or with `null` out of any. Operation `assignCheckToGroup`.
   *
   * @throws PingeraApiError 422.
   */
  assignToGroup(
    checkId: string,
    groupId: string | null,
    options: RequestOptions = {},
  ): Promise<CheckGrouping> {
    const input = { path: { check_id: checkId }, body: { group_id: groupId } };
    return this.#api.entity('PATCH /checks/{check_id}/group', { ...input, ...options });
  }

  /**
   * The regions that checks, or those of one type, can run from. Operation `listRegions`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  regions(
    query: QueryOf<'GET /checks/get-regions'> = {},
    options: RequestOptions = {},
  ): Paginated<Region> {
    return this.#api.paginate('GET /checks/get-regions', { query, ...options });
  }

  /**
   * Runs of a check, newest first. Operation `listCheckResults`.
   *
   * @remarks 100 rows a page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  results(
    checkId: string,
    query: ListCheckResultsQuery = {},
    options: ListOptions = {},
  ): Paginated<CheckResult> {
    return this.#api.paginate('GET /checks/{check_id}/results', {
      path: { check_id: checkId },
      query,
      ...options,
    });
  }

  /**
   * One run of a check. Operation `getCheckResult`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  result(checkId: string, resultId: string, options: RequestOptions = {}): Promise<CheckResult> {
    return this.#api.entity('GET /checks/{check_id}/results/{check_result_id}', {
      path: { check_id: checkId, check_result_id: resultId },
      ...options,
    });
  }

  /**
   * Runs of all checks, on-demand ones among them, newest first, at most six months back. Operation
   * `listAllResults`.
   *
   * @remarks 100 rows a page.
   * @throws PingeraApiError 400, 401, 422, 500.
   */
  allResults(
    query: ListUnifiedResultsQuery = {},
    options: ListOptions = {},
  ): Paginated<UnifiedResult> {
    return this.#api.paginate('GET /checks/all-results', { query, ...options });
  }

  /**
   * The times that a check had one status or another. Operation `listCheckStatusHistory`.
   *
   * @remarks In the API's own order; 100 rows a page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  statusHistory(checkId: string, options: ListOptions = {}): Paginated<CheckStatusPeriod> {
    return this.#api.paginate('GET /checks/{check_id}/status-history', {
      path: { check_id: checkId },
      ...options,
    });
  }

  /**
   * Uptime of a check, in a shape that Pingera does not document. Operation `getCheckUptime`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  uptime(
    checkId: string,
    query: CheckUptimeQuery = {},
    options: RequestOptions = {},
  ): Promise<unknown> {
    return this.#api.request('GET /checks/{check_id}/uptime', {
      path: { check_id: checkId },
      query,
      ...options,
    });
  }

  /**
   * Runs by status, in buckets of time and region that the server chooses, at most six months back,
   * in a shape that Pingera does not document. Operation `getStatusHistory`.
   *
   * @throws PingeraApiError 400, 401, 422, 500.
   */
  statusCounts(query: StatusCountsQuery = {}, options: RequestOptions = {}): Promise<unknown> {
    return this.#api.request('GET /checks/status-history', { query, ...options });
  }

  /**
   * Average, p95 and p99 response times, in buckets of time and region that the server chooses, at
   * most six months back, in a shape that Pingera does not document. Operation
   * `getCheckResponseTimes`.
   *
   * @throws PingeraApiError 400, 401, 404, 422, 500.
   */
  responseTimes(
    checkId: string,
    query: ResponseTimesQuery = {},
    options: RequestOptions = {},
  ): Promise<unknown> {
    return this.#api.request('GET /checks/{check_id}/response-times', {
      path: { check_id: checkId },
      query,
      ...options,
    });
  }

  /**
   * Queues a run of a check, which costs credits; 403 without any. Operation `executeCheck`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 500.
   */
  execute(checkId: string, options: RequestOptions = {}): Promise<QueuedRun> {
    return this.#api.entity('POST /checks/{check_id}/execute', {
      path: { check_id: checkId },
      ...options,
    });
  }

  /**
   * Queues a run of a check that is not saved, which costs credits. Operation `executeCustomCheck`.
   *
   * @throws PingeraApiError 400, 401, 403, 422, 500.
   */
  executeCustom(check: CustomCheck, options: RequestOptions = {}): Promise<QueuedRun> {
    return this.#api.entity('POST /checks/execute', { body: check, ...options });
  }

  /**
   * Runs a saved check by its id, or one that is not saved, and waits for what comes of it. Costs
   * credits. Where the wait ends first, the answer holds the job as far as it got; an abort throws
   * its reason and leaves the job running. Operations `executeCheck` or `executeCustomCheck`, then
   * `getCheckJob` and `listAllResults`.
   *
   * @throws PingeraApiError 400, 401, 403, 404, 422, 500.
   */
  runAndWait(check: string | CustomCheck, options: RunOptions = {}): Promise<CheckRun> {
    return runAndWait(this.#api, check, options);
  }
}
