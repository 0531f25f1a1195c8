import { from, view } from 'mcp-kit';
import type { ExecutionGroup, RegionalResult } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';
import { responseTime } from './response-time.ts';

/** A run with what came of it region by region, where that is known. */
export interface ExecutionGroupDetails extends ExecutionGroup {
  readonly results?: readonly RegionalResult[] | undefined;
}

const whole = {
  id: z.string(),
  check_id: z.string(),
  status: from(z.string().describe('Of the run, not of the target'), statusOf),
  created_at: from(z.string(), ({ created_at }: ExecutionGroup) => isoOf(created_at)),
  completed_at: from(z.string(), ({ completed_at }: ExecutionGroup) => isoOf(completed_at)),
  requested_regions: z.array(z.string()),
  avg_response_time: from(z.string(), (group: ExecutionGroup) =>
    responseTime(group.statistics?.avg_response_time),
  ),
  min_response_time: from(z.string(), (group: ExecutionGroup) =>
    responseTime(group.statistics?.min_response_time),
  ),
  max_response_time: from(z.string(), (group: ExecutionGroup) =>
    responseTime(group.statistics?.max_response_time),
  ),
};

const Summary = z.looseObject({ region: z.string().nullish(), status: z.string().nullish() });
const Summaries = z.array(Summary).or(z.record(z.string(), Summary));

/** A run of a check in several regions; jobs list the regions, groups keep them by name. */
export const ExecutionGroupView = view<ExecutionGroup>({
  ...whole,
  regions: from(
    z.record(z.string(), z.string()).describe('Outcome by region'),
    ({ regional_summary }) => regional_summary && outcomes(regional_summary),
  ),
});

const RegionalItem = z.object({
  id: z.string().nullish(),
  region: z.string().nullish(),
  status: z.string().nullish(),
  response_time: z.string().optional(),
  error_message: z.string().optional(),
  created_at: z.string().optional(),
});

/** The same run with the result of each region. */
export const ExecutionGroupDetailsView = view<ExecutionGroupDetails>({
  ...whole,
  regional_results: from(z.array(RegionalItem), ({ results }) => results?.map(regionalItem)),
});

function statusOf({ status }: ExecutionGroup) {
  return status;
}

const unknown = 'unknown';

function outcomes(summary: unknown): Readonly<Record<string, string>> {
  const parsed = Summaries.parse(summary);
  const entries = Array.isArray(parsed)
    ? parsed.map(({ region, status }) => [region ?? unknown, status ?? unknown])
    : Object.entries(parsed).map(([region, { status }]) => [region, status ?? unknown]);
  return Object.fromEntries(entries);
}

function regionalItem(result: RegionalResult) {
  const { id, region, status, error_message, created_at } = result;
  return {
    id,
    region,
    status,
    response_time: responseTime(result.response_time),
    error_message: error_message ?? undefined,
    created_at: isoOf(created_at),
  };
}
