import type { Api } from '../core/api.ts';
import type { RequestOptions } from '../core/types.ts';
import type { UnifiedResult } from './checks.ts';
import type { Finding, JobOutcome } from './job-outcome.ts';

/** What a job has found so far. */
export interface JobResults {
  /** One result for each region that is done; as short as the job has it where it was not found. */
  readonly results: readonly UnifiedResult[];
  /** Regions that run, where the API says so. */
  readonly totalRegions: number | undefined;
  /** Why results are as short as the job has them. */
  readonly problems: readonly unknown[];
}

/** Fetches the whole results that a job names. */
export async function fetchResults(
  api: Api,
  { findings, totalRegions }: JobOutcome,
  options: RequestOptions,
): Promise<JobResults> {
  const fetched = await Promise.all(findings.map((finding) => fetchResult(api, finding, options)));
  return {
    results: fetched.map(({ result }) => result),
    totalRegions,
    problems: fetched.flatMap(({ problem }) => problem ?? []),
  };
}

interface Fetched {
  readonly result: UnifiedResult;
  readonly problem?: unknown;
}

async function fetchResult(
  api: Api,
  { resultId, summary }: Finding,
  options: RequestOptions,
): Promise<Fetched> {
  if (resultId === undefined) return { result: summary };
  const query = { result_id: resultId };
  try {
    const [result = summary] = await api
      .paginate('GET /checks/all-results', { query, ...options })
      .take(1);
    return { result };
  } catch (problem) {
    options.signal?.throwIfAborted();
    return { result: summary, problem };
  }
}
