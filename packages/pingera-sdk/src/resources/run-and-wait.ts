import type { Api } from '../core/api.ts';
import { checkDuration } from '../core/limits.ts';
import { sleep } from '../core/sleep.ts';
import type { RequestOptions } from '../core/types.ts';
import { PingeraApiError, PingeraConnectionError, PingeraTimeoutError } from '../errors.ts';
import type { CheckJob } from './check-jobs.ts';
import type { CustomCheck } from './checks.ts';
import { type JobOutcome, readOutcome } from './job-outcome.ts';
import { fetchResults, type JobResults } from './job-results.ts';

/** How far a run is. */
export interface RunProgress {
  readonly jobId: string;
  /** As the job has it: `queued`, `pending`, `running`, `completed` or `failed`. */
  readonly status: string;
  readonly doneRegions: number;
  /** Regions that run, where the API says so. */
  readonly totalRegions: number | undefined;
  readonly elapsedMs: number;
}

/** Options of a run that is waited for. */
export interface RunOptions extends RequestOptions {
  /** How long to wait for the run to end, 300 000 ms unless told. */
  readonly waitMs?: number | undefined;
  /** Told when the run is queued, and of every look at its job. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** What came of a run; `problems` also holds why the job could not be looked at last. */
export interface CheckRun extends JobResults {
  readonly jobId: string;
  /** Whether the run ended before the wait did; else `job` is as it was last seen. */
  readonly isFinished: boolean;
  /** `undefined` where the wait ended before the job was seen at all. */
  readonly job: CheckJob | undefined;
}

const defaultWaitMs = 300_000;
const firstPauseMs = 500;
const maxPauseMs = 5_000;
/** How long after it was queued a job may still be unknown to the API. */
const unknownForMs = 30_000;
/** Looks at a job that has ended but not said all that it found. */
const maxExtraLooks = 5;

/** Queues a run, follows its job, and fetches what it found. */
export async function runAndWait(
  api: Api,
  check: string | CustomCheck,
  { waitMs = defaultWaitMs, onProgress, ...options }: RunOptions,
): Promise<CheckRun> {
  checkDuration('waitMs', waitMs);
  const { job_id: jobId } = await queue(api, check, options);
  const follower = new Follower(api, jobId, options, onProgress);
  await follower.follow(waitMs);
  return follower.conclude();
}

function queue(api: Api, check: string | CustomCheck, options: RequestOptions) {
  return typeof check === 'string'
    ? api.entity('POST /checks/{check_id}/execute', { path: { check_id: check }, ...options })
    : api.entity('POST /checks/execute', { body: check, ...options });
}

class Follower {
  readonly #api: Api;
  readonly #jobId: string;
  readonly #options: RequestOptions;
  readonly #onProgress: RunOptions['onProgress'];
  readonly #startedAt = Date.now();
  #job: CheckJob | undefined;
  #outcome: JobOutcome = readOutcome(undefined);
  #problems: readonly unknown[] = [];

  constructor(
    api: Api,
    jobId: string,
    options: RequestOptions,
    onProgress: RunOptions['onProgress'],
  ) {
    this.#api = api;
    this.#jobId = jobId;
    this.#options = options;
    this.#onProgress = onProgress;
  }

  /** Looks at the job, less and less often, until it is complete or the time is up. */
  async follow(waitMs: number): Promise<void> {
    this.#report('queued');
    let extraLooks = 0;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(maxPauseMs, pauseMs * 1.5)) {
      const leftMs = waitMs - this.#elapsedMs();
      if (leftMs <= 0) return;
      await sleep(Math.min(pauseMs, leftMs), this.#options.signal);
      await this.#look();
      if (this.#outcome.isComplete) return;
      if (this.#outcome.hasEnded && ++extraLooks > maxExtraLooks) return;
    }
  }

  async conclude(): Promise<CheckRun> {
    const found = await fetchResults(this.#api, this.#outcome, this.#options);
    return {
      jobId: this.#jobId,
      isFinished: this.#outcome.hasEnded,
      job: this.#job,
      ...found,
      problems: [...this.#problems, ...found.problems],
    };
  }

  async #look(): Promise<void> {
    const path = { job_id: this.#jobId };
    try {
      this.#job = await this.#api.entity('GET /checks/jobs/{job_id}', { path, ...this.#options });
      this.#outcome = readOutcome(this.#job);
      this.#problems = [];
    } catch (error) {
      if (!this.#mayPass(error)) throw error;
      this.#problems = [error];
    }
    this.#report(this.#job?.status ?? 'queued');
  }

  /** The run goes on, and was paid for, whether or not one look at it fails. */
  #mayPass(error: unknown): boolean {
    if (error instanceof PingeraConnectionError || error instanceof PingeraTimeoutError)
      return true;
    if (!(error instanceof PingeraApiError)) return false;
    const isTooEarly = error.status === 404 && this.#elapsedMs() < unknownForMs;
    return error.isRetryable || (isTooEarly && this.#job === undefined);
  }

  #elapsedMs(): number {
    return Date.now() - this.#startedAt;
  }

  #report(status: string): void {
    const { findings, totalRegions } = this.#outcome;
    this.#onProgress?.({
      jobId: this.#jobId,
      status,
      doneRegions: findings.length,
      totalRegions,
      elapsedMs: this.#elapsedMs(),
    });
  }
}
