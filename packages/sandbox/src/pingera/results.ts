import * as z from 'zod';
import type { Call } from '../core/call.ts';
import type { TimeRange } from './beats.ts';
import { findCheck } from './check-access.ts';
import {
  type Check,
  type OnDemandResult,
  type ResultRow,
  RUN_STATUSES,
  type RunStatus,
} from './check-model.ts';
import { type PageRequest, pageSizeBlock, pageSizeShape } from './paging.ts';
import { queryBoolean, readQuery } from './parse.ts';
import { notFound } from './refusals.ts';
import { regionId } from './regions.ts';
import { ok } from './replies.ts';
import { toCheckResult, toScheduledRow } from './result-rows.ts';
import {
  countSpans,
  findRun,
  keptRange,
  mergeNewestFirst,
  RETENTION_MS,
  regionOf,
  runsOf,
  spansOf,
} from './runs.ts';
import { type Handlers, pathValue, type Session } from './session.ts';
import { takePage } from './take-page.ts';
import { checkType } from './targets.ts';
import { dateRangeShape, readRange, refuseLongAgo } from './time-range.ts';

const ListOfCheck = z.object({
  ...pageSizeShape,
  ...dateRangeShape,
  failed_only: queryBoolean.default(false),
});
const ListOfAll = z.object({
  ...pageSizeShape,
  ...dateRangeShape,
  check_id: z.string().optional(),
  check_type: checkType.optional(),
  region: z.string().optional(),
  result_id: z.string().optional(),
  result_type: z.enum(['regular', 'on_demand']).optional(),
  status: z.enum([...RUN_STATUSES, 'pending']).optional(),
});

/** Which results to list. */
interface ResultFilter {
  readonly range: TimeRange;
  readonly statuses: readonly RunStatus[];
  readonly region?: string | undefined;
  /** Whether an on-demand result belongs to the list. */
  readonly keeps: (result: OnDemandResult) => boolean;
}

interface ListedResult {
  readonly at: number;
  toRow(): ResultRow;
}

export const resultHandlers: Handlers = {
  'GET /checks/{check_id}/results': listOfCheck,
  'GET /checks/{check_id}/results/{check_result_id}': (call, session) => {
    const check = findCheck(call, session);
    const row = findResult(session, [check], pathValue(call, 'check_result_id'));
    if (row?.check_id !== check.id) throw notFound('Check result');
    return ok(toCheckResult(row));
  },
  'GET /checks/all-results': listOfAll,
};

function listOfCheck(call: Call, session: Session) {
  const check = findCheck(call, session);
  const { page, page_size: size, failed_only, ...dates } = readQuery(call, ListOfCheck);
  const { rows, total } = list(
    session,
    [check],
    { page, size },
    {
      range: readRange(dates, { now: session.now, reachMs: RETENTION_MS }),
      statuses: failed_only ? ['failed', 'timeout'] : RUN_STATUSES,
      keeps: ({ row }) => row.check_id === check.id,
    },
  );
  return ok({ results: rows.map(toCheckResult), pagination: pageSizeBlock({ page, size }, total) });
}

function listOfAll(call: Call, session: Session) {
  const query = readQuery(call, ListOfAll);
  const {
    page,
    page_size: size,
    check_id,
    check_type: type,
    result_type,
    result_id,
    status,
  } = query;
  const range = readRange(query, { now: session.now, reachMs: RETENTION_MS });
  refuseLongAgo(range, session.now);
  const checks = [...session.account.checks.values()]
    .filter(({ id }) => check_id === undefined || id === check_id)
    .filter(({ target }) => type === undefined || target.type === type);
  if (result_id !== undefined) {
    const row = findResult(session, checks, result_id);
    return ok({
      results: row === undefined ? [] : [row],
      pagination: pageSizeBlock({ page, size }, row === undefined ? 0 : 1),
    });
  }
  const statuses = RUN_STATUSES.filter((one) => status === undefined || one === status);
  const { rows, total } = list(
    session,
    result_type === 'on_demand' ? [] : checks,
    { page, size },
    {
      range,
      statuses,
      region: query.region === undefined ? undefined : regionId(query.region),
      keeps: ({ row }) =>
        result_type !== 'regular' &&
        (check_id === undefined || row.check_id === check_id) &&
        (type === undefined || row.check_type === type),
    },
  );
  return ok({ results: rows, pagination: pageSizeBlock({ page, size }, total) });
}

function list(
  session: Session,
  checks: readonly Check[],
  page: PageRequest,
  filter: ResultFilter,
): { rows: ResultRow[]; total: number } {
  const { range, statuses, region, keeps } = filter;
  const from = Math.max(range.from, keptRange(session.now).from);
  const spans = checks.map((check) => spansOf(check, { from, to: range.to }, statuses));
  const onDemand = [...session.account.onDemandResults.values()]
    .filter((result) => keeps(result) && statuses.includes(result.row.status))
    .filter(({ at }) => at >= range.from && at <= range.to)
    .filter(({ row }) => region === undefined || row.region === region)
    .toSorted((one, other) => other.at - one.at)
    .map(({ at, row }) => ({ at, toRow: () => row }));
  const merged = () =>
    mergeNewestFirst<ListedResult>([...spans.map((part) => scheduled(part, region)), onDemand]);
  const total =
    region === undefined
      ? spans.reduce((sum, part) => sum + countSpans(part), onDemand.length)
      : countOf(merged());
  return { rows: takePage(merged(), page).map((result) => result.toRow()), total };
}

function* scheduled(
  spans: Parameters<typeof runsOf>[0],
  region: string | undefined,
): Generator<ListedResult> {
  for (const run of runsOf(spans)) {
    if (region !== undefined && regionOf(run) !== region) continue;
    yield { at: run.at, toRow: () => toScheduledRow(run) };
  }
}

function countOf(list: Iterable<unknown>): number {
  let count = 0;
  for (const _ of list) count += 1;
  return count;
}

function findResult(
  { account, now }: Session,
  checks: readonly Check[],
  id: string,
): ResultRow | undefined {
  const kept = account.onDemandResults.get(id);
  if (kept !== undefined) return kept.row;
  for (const check of checks) {
    const run = findRun(check, id, keptRange(now));
    if (run !== undefined) return toScheduledRow(run);
  }
  return undefined;
}
