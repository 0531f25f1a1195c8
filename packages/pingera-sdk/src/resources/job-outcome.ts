import * as z from 'zod/mini';
import type { CheckJob } from './check-jobs.ts';
import type { UnifiedResult } from './checks.ts';

/** What a job has found so far. */
export interface JobOutcome {
  /** Whether the job ended and has said all that it found. */
  readonly isComplete: boolean;
  /** Whether the job ended, be there results to come or not. */
  readonly hasEnded: boolean;
  /** One for each region that is done. */
  readonly findings: readonly Finding[];
  /** Regions that run, where the job says so. */
  readonly totalRegions: number | undefined;
}

/** How one region fared, in the words of the job. */
export interface Finding {
  /** Where the API keeps the whole result; `undefined` where the job itself has it. */
  readonly resultId: string | undefined;
  readonly summary: UnifiedResult;
}

const text = z.catch(z.optional(z.string()), undefined);
const Row = z.looseObject({ result_id: text, status: text, region: text });
const Result = z.looseObject({
  result_id: text,
  status: text,
  total_regions: z.catch(z.optional(z.int()), undefined),
  regional_summary: z.catch(z.optional(z.array(z.unknown())), undefined),
});

/**
 * Reads a job. Its `result` is the run itself, or holds the id of it, or has a row for each region;
 * a job of many regions can say that it is completed before all its rows are there.
 */
export function readOutcome(job: CheckJob | undefined): JobOutcome {
  const hasEnded = ['completed', 'failed', 'error'].includes(job?.status ?? '');
  const result = Result.safeParse(job?.result);
  if (job === undefined || !result.success) {
    return { isComplete: hasEnded, hasEnded, findings: [], totalRegions: undefined };
  }
  const { regional_summary: rows, total_regions: total } = result.data;
  const findings = (rows ?? [result.data]).flatMap((row) => readFinding(job, row));
  const totalRegions = rows === undefined ? undefined : (total ?? rows.length);
  const isComplete = hasEnded && findings.length >= (totalRegions ?? 0);
  return { isComplete, hasEnded, findings, totalRegions };
}

function readFinding({ check_id }: CheckJob, value: unknown): Finding[] {
  const row = Row.safeParse(value);
  if (!row.success) return [];
  const { result_id, status, region, ...rest } = row.data;
  if (result_id === undefined && status === undefined) return [];
  const summary: UnifiedResult = {
    ...rest,
    result_type: 'on_demand',
    ...(result_id === undefined ? {} : { id: result_id }),
    ...(check_id === undefined ? {} : { check_id }),
    ...(status === undefined ? {} : { status }),
    ...(region === undefined ? {} : { region }),
  };
  const isWhole = rest['check_metadata'] !== undefined;
  return [{ resultId: isWhole ? undefined : result_id, summary }];
}
