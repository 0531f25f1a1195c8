import * as z from 'zod';
import type { Call } from '../core/call.ts';
import type { TimeRange } from './beats.ts';
import { findCheck } from './check-access.ts';
import { type Check, type CheckStatus, RUN_STATUSES } from './check-model.ts';
import { DAY_MS, HOUR_MS, toNaive } from './dates.ts';
import { mix } from './ordinal-id.ts';
import { pageSizeBlock, pageSizeShape, slicePage } from './paging.ts';
import { dateTime, readQuery } from './parse.ts';
import { regionId } from './regions.ts';
import { ok } from './replies.ts';
import { responseMs } from './run-metadata.ts';
import { keptRange, type Run, regionOf, runsOf, spansOf } from './runs.ts';
import type { Handlers, Session } from './session.ts';
import { dateRangeShape, readRange, refuseLongAgo } from './time-range.ts';

const Periods = z.object(pageSizeShape);
const Uptime = z.object({ start_time: dateTime.optional(), end_time: dateTime.optional() });
const Statistics = z.object({
  ...dateRangeShape,
  check_id: z.string().optional(),
  region: z.string().optional(),
  status: z.enum(RUN_STATUSES).optional(),
});
type Statistics = z.infer<typeof Statistics>;

export const checkStatisticsHandlers: Handlers = {
  'GET /checks/{check_id}/status-history': listPeriods,
  'GET /checks/{check_id}/uptime': readUptime,
  'GET /checks/status-history': (call, session) => {
    const query = readQuery(call, Statistics);
    const checks = [...session.account.checks.values()].filter(
      ({ id }) => query.check_id === undefined || id === query.check_id,
    );
    const { buckets, ...range } = bucketsOf(session, checks, query);
    const status_history = buckets.map(({ runs, ...bucket }) => ({
      ...bucket,
      ...Object.fromEntries(
        RUN_STATUSES.map((status) => [status, runs.filter((run) => run.status === status).length]),
      ),
    }));
    return ok({ ...range, status_history });
  },
  'GET /checks/{check_id}/response-times': (call, session) => {
    const check = findCheck(call, session);
    const query = readQuery(call, Statistics);
    const { buckets, ...range } = bucketsOf(session, [check], query);
    const response_times = buckets.map(({ runs, ...bucket }) => ({
      ...bucket,
      ...percentiles(runs),
    }));
    return ok({ check_id: check.id, ...range, response_times });
  },
};

function listPeriods(call: Call, session: Session) {
  const { periods } = findCheck(call, session);
  const { page, page_size: size } = readQuery(call, Periods);
  const past = periods.filter(({ startsAt }) => startsAt <= session.now);
  const rows = past
    .map(({ status, startsAt }, place) => {
      const next = past[place + 1];
      const ended_at = next === undefined ? null : toNaive(next.startsAt);
      return { status, started_at: toNaive(startsAt), ended_at };
    })
    .reverse();
  return ok({
    status_history: slicePage(rows, { page, size }),
    pagination: pageSizeBlock({ page, size }, rows.length),
  });
}

function readUptime(call: Call, session: Session) {
  const check = findCheck(call, session);
  const { start_time: start_date, end_time: end_date } = readQuery(call, Uptime);
  const range = readRange({ start_date, end_date }, { now: session.now, reachMs: DAY_MS });
  const up = secondsIn(check, range, ['ok', 'degraded']);
  const down = secondsIn(check, range, ['failed', 'timeout']);
  return ok({
    check_id: check.id,
    start_time: toNaive(range.from),
    end_time: toNaive(range.to),
    uptime_percentage: up + down === 0 ? null : Number(((up / (up + down)) * 100).toFixed(4)),
    uptime_seconds: Math.round(up),
    downtime_seconds: Math.round(down),
  });
}

function secondsIn({ periods }: Check, range: TimeRange, wanted: readonly CheckStatus[]): number {
  return periods.reduce((seconds, { status, startsAt }, place) => {
    const endsAt = periods[place + 1]?.startsAt ?? range.to;
    const overlap = Math.min(range.to, endsAt) - Math.max(range.from, startsAt);
    return wanted.includes(status) ? seconds + Math.max(0, overlap) / 1000 : seconds;
  }, 0);
}

/** The runs that the query asks for, by time and region, oldest first. */
function bucketsOf(session: Session, checks: readonly Check[], query: Statistics) {
  const range = readRange(query, { now: session.now, reachMs: DAY_MS });
  refuseLongAgo(range, session.now);
  const widthMs = bucketWidth(range);
  const wanted = query.region === undefined ? undefined : regionId(query.region);
  const statuses = query.status === undefined ? RUN_STATUSES : [query.status];
  const kept = { from: Math.max(range.from, keptRange(session.now).from), to: range.to };
  const buckets = new Map<number, Map<string, Run[]>>();
  for (const run of runsOf(checks.flatMap((check) => spansOf(check, kept, statuses)))) {
    const region = regionOf(run);
    if (wanted !== undefined && region !== wanted) continue;
    fill(buckets, run.at - (run.at % widthMs), region, run);
  }
  return {
    start_date: toNaive(range.from),
    end_date: toNaive(range.to),
    bucket_seconds: widthMs / 1000,
    buckets: [...buckets.entries()]
      .sort(([one], [other]) => one - other)
      .flatMap(([at, regions]) =>
        [...regions].map(([region, runs]) => ({ timestamp: toNaive(at), region, runs })),
      ),
  };
}

function fill(buckets: Map<number, Map<string, Run[]>>, at: number, region: string, run: Run) {
  const regions = buckets.get(at) ?? new Map<string, Run[]>();
  const runs = regions.get(region);
  if (runs === undefined) regions.set(region, [run]);
  else runs.push(run);
  buckets.set(at, regions);
}

function bucketWidth({ from, to }: TimeRange): number {
  if (to - from <= DAY_MS) return HOUR_MS;
  return to - from <= 7 * DAY_MS ? 6 * HOUR_MS : DAY_MS;
}

function percentiles(runs: readonly Run[]) {
  const times = runs
    .map(({ check, stretch, status, ordinal }) =>
      responseMs(stretch.target, status, mix(check.salt, ordinal)),
    )
    .sort((one, other) => one - other);
  const sum = times.reduce((total, time) => total + time, 0);
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? null;
  return { average: Math.round(sum / Math.max(1, times.length)), p95: at(0.95), p99: at(0.99) };
}
