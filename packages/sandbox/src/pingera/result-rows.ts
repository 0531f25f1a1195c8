import type { CheckType, ResultRow, RunStatus, Target } from './check-model.ts';
import { toNaive } from './dates.ts';
import { serverOf } from './regions.ts';
import { metadataOf, outcomeOf } from './run-metadata.ts';
import { type Run, regionOf, runId } from './runs.ts';

/** What a result needs to know about its run. */
interface RunFacts {
  readonly id: string;
  readonly check_id: string | null;
  readonly check_name: string;
  readonly result_type: ResultRow['result_type'];
  readonly target: Target;
  readonly region: string;
  readonly status: RunStatus;
  readonly reason: string | undefined;
  readonly at: number;
  readonly salt: number;
  readonly ordinal: number;
}

/** The result of a scheduled run. */
export function toScheduledRow(run: Run): ResultRow {
  const { check, stretch, ordinal, at, status, reason } = run;
  return toResultRow({
    id: runId(run),
    check_id: check.id,
    check_name: check.name,
    result_type: 'regular',
    target: stretch.target,
    region: regionOf(run),
    status,
    reason,
    at,
    salt: check.salt,
    ordinal,
  });
}

/** The result of any run. */
export function toResultRow(facts: RunFacts): ResultRow {
  const { id, check_id, check_name, result_type, target, region, status, at } = facts;
  const outcome = outcomeOf(facts);
  const server = serverOf(region);
  const type: CheckType = target.type;
  return {
    id,
    check_id,
    check_name,
    check_type: type,
    result_type,
    status,
    region,
    response_time: outcome.responseMs,
    error_message: outcome.reason,
    check_server_id: server.id,
    check_server: server,
    check_metadata: metadataOf(outcome),
    created_at: toNaive(at),
  };
}

/** The result as the operations of one check give it. */
export function toCheckResult(row: ResultRow) {
  const { check_name, check_type, result_type, region, ...result } = row;
  return result;
}
