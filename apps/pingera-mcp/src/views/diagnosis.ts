import { from, view } from 'mcp-kit';
import { type Alert, readPingeraDate, type UnifiedResult } from 'pingera-sdk';
import * as z from 'zod';
import { type Diagnosis, failedRegions, troubledSince } from '../diagnosis/diagnosis.ts';
import { neighboursOf } from '../diagnosis/neighbours.ts';
import { responseTrend } from '../diagnosis/response-trend.ts';
import { CheckView } from './check.ts';
import { ResultView } from './result.ts';
import { StatusPeriodView } from './status-period.ts';
import { percentageOf } from './uptime.ts';

const Item = z.record(z.string(), z.unknown());
const mostNeighbours = 10;

const Uptime = z.object({ last_24_hours: z.number(), last_7_days: z.number() }).partial();

/** An alert in a few words. */
const AlertNote = z
  .object({
    id: z.string(),
    title: z.string(),
    severity: z.string(),
    status: z.string(),
    fired_at: z.string(),
    resolved_at: z.string(),
  })
  .partial();

const NeighbourNote = z.object({
  id: z.string().optional(),
  name: z.string(),
  status: z.string().optional(),
  target: z.string().optional(),
  shares: z.array(z.string()),
});

const Trend = z
  .object({
    since: z.string(),
    average: z.string(),
    average_before: z.string(),
    p95: z.string(),
    p95_before: z.string(),
  })
  .partial();

/** Why a check fails, or when it did last. */
export const DiagnosisView = view<Diagnosis>({
  check: from(Item, ({ check }) => CheckView.show(check).item),
  troubled_since: from(z.string(), troubledSince),
  last_failure: from(Item, ({ failures, check }) => runOf(failures?.[0], check)),
  last_run: from(Item.describe('Unless it is one of the others'), lastRunOf),
  last_success: from(Item, ({ success, check }) => runOf(success, check)),
  uptime_percentage: from(Uptime, ({ uptime }) => ({
    last_24_hours: percentageOf(uptime.day),
    last_7_days: percentageOf(uptime.week),
  })),
  response_times: from(Trend, ({ times }) => responseTrend(times)),
  regions_of_last_failures: from(z.record(z.string(), z.number()), failedRegions),
  status_changes: from(z.array(Item), ({ periods }) =>
    periods.map((period) => StatusPeriodView.show(period).item),
  ),
  alerts: from(z.array(AlertNote), ({ alerts }) => alerts?.map(noteOf)),
  also_failing: from(z.array(NeighbourNote), alsoFailing),
});

function runOf(result: UnifiedResult | undefined, check: Diagnosis['check']) {
  if (result === undefined) return undefined;
  const { check: _, type: __, ...run } = ResultView.show({ result, check }).item;
  return run;
}

function lastRunOf({ latest, failures, success, check }: Diagnosis) {
  const isShown = [failures?.[0]?.id, success?.id].includes(latest?.id);
  return isShown ? undefined : runOf(latest, check);
}

function alsoFailing({ check, failing, lately }: Diagnosis) {
  const others = neighboursOf(check, failing, lately);
  return others.length > 0 ? others.slice(0, mostNeighbours) : undefined;
}

function noteOf({ id, title, severity, status, fired_at, resolved_at }: Alert) {
  const times = { fired_at: readPingeraDate(fired_at), resolved_at: readPingeraDate(resolved_at) };
  return { id, title, severity, status, ...times };
}
