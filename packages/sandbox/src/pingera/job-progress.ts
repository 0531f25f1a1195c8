import type { Account } from './account.ts';
import type { ExecutionGroup, Job, JobOutcome, JobStatus, ResultRow } from './check-model.ts';
import { SECOND_MS } from './dates.ts';
import { statisticsOf, statusOfGroup, summaryRows } from './execution-group-rows.ts';
import { saltOf } from './ordinal-id.ts';
import { toResultRow } from './result-rows.ts';
import { resultsPerRun, troubleOf } from './targets.ts';

/** How long after it was asked for a job begins. */
export const JOB_STARTS_AFTER_MS = 2 * SECOND_MS;

/** How long after it was asked for a job ends. */
export const JOB_ENDS_AFTER_MS = 5 * SECOND_MS;

/** How far a job has come. */
export function jobStatus({ outcome, queuedAt }: Job, now: number): JobStatus {
  if (outcome !== undefined) return outcome.error_message === null ? 'completed' : 'failed';
  return now < queuedAt + JOB_STARTS_AFTER_MS ? 'pending' : 'running';
}

/** Ends the jobs of an account that are due. */
export function advanceJobs(account: Account, now: number, newId: () => string): void {
  for (const job of [...account.jobs.values()]) {
    if (job.outcome !== undefined || now < job.queuedAt + JOB_ENDS_AFTER_MS) continue;
    account.jobs.set(job.id, { ...job, outcome: endJob(account, job, newId) });
  }
}

function endJob(account: Account, job: Job, newId: () => string): JobOutcome {
  if (job.check_id !== null && !account.checks.has(job.check_id)) {
    return { result: null, error_message: 'The check was deleted before the job ran' };
  }
  const inAllRegions = resultsPerRun(job.target) > 1;
  const regions = job.target.regions.slice(0, inAllRegions ? undefined : 1);
  const executionGroupId = inAllRegions ? newId() : null;
  const at = job.queuedAt + JOB_ENDS_AFTER_MS;
  const rows = regions.map((region) => run(account, job, { id: newId(), region, at }));
  for (const row of rows) account.onDemandResults.set(row.id, { at, row, executionGroupId });
  if (executionGroupId === null) return { result: inlineResult(rows), error_message: null };
  const group = { id: executionGroupId, check_id: job.check_id, at, rows };
  account.executionGroups.set(group.id, group);
  return { result: groupResult(group), error_message: null };
}

function run(
  account: Account,
  { check_id, checkName, target }: Job,
  { id, region, at }: { readonly id: string; readonly region: string; readonly at: number },
): ResultRow {
  const { status = 'ok', reason } = troubleOf(account, target) ?? {};
  return toResultRow({
    id,
    check_id,
    check_name: checkName,
    result_type: 'on_demand',
    target,
    region,
    status,
    reason,
    at,
    salt: saltOf(id),
    ordinal: 0,
  });
}

function inlineResult([row]: readonly ResultRow[]) {
  if (row === undefined) throw new RangeError('A job needs a region');
  const { id: result_id, status, response_time, error_message, region } = row;
  const { check_server, check_metadata } = row;
  return { result_id, status, response_time, error_message, region, check_server, check_metadata };
}

function groupResult(group: ExecutionGroup) {
  const failed = group.rows.filter(({ status }) => status === 'failed' || status === 'timeout');
  return {
    execution_group_id: group.id,
    status: statusOfGroup(group),
    total_regions: group.rows.length,
    completed_regions: group.rows.length - failed.length,
    failed_regions: failed.length,
    ...statisticsOf(group),
    regional_summary: summaryRows(group),
  };
}
