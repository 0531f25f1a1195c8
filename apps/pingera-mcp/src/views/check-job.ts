import { from, view } from 'mcp-kit';
import type { CheckJob } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';
import { ResultView, type ShownResult } from './result.ts';

/** A run on demand, and what it found, where that was fetched. */
export interface ShownJob {
  readonly job: CheckJob;
  readonly results?: readonly ShownResult[] | undefined;
}

/** A run on demand: how far it is, and how its target fared. Scripts and parameters stay out. */
export const CheckJobView = view<ShownJob>({
  id: from(z.string(), ({ job }) => job.id),
  status: from(z.string().describe('Of the job, not of the target'), ({ job }) => job.status),
  result_status: from(z.string(), ({ job }) => job.result?.['status']),
  check_id: from(z.string(), ({ job }) => job.check_id),
  name: from(z.string(), ({ job }) => parameterOf(job, 'name')),
  type: from(z.string(), ({ job }) => parameterOf(job, 'type')),
  target: from(
    z.string(),
    ({ job }) => parameterOf(job, 'url') || parameterOf(job, 'host') || undefined,
  ),
  created_at: from(z.string(), ({ job }) => isoOf(job.created_at)),
  started_at: from(z.string(), ({ job }) => isoOf(job.started_at)),
  completed_at: from(z.string(), ({ job }) => isoOf(job.completed_at)),
  error_message: from(z.string(), ({ job }) => job.error_message || undefined),
  results: from(z.array(z.record(z.string(), z.unknown())), ({ job, results }) =>
    results?.map((shown) => ResultView.show({ check: checkOf(job), ...shown }).item),
  ),
});

/** A job in words: what it found where it has ended, how far it is where it has not. */
export function inWords({ job: { status = 'queued' }, results = [] }: ShownJob): string {
  const found = results.map(
    ({ result: { status: health = 'unknown', region } }) =>
      `${health}${region ? ` from ${region}` : ''}`,
  );
  return `The job is ${status}${found.length === 0 ? '' : `, and found: ${found.join('; ')}`}`;
}

function parameterOf({ check_parameters }: CheckJob, name: string): unknown {
  return check_parameters?.[name];
}

function checkOf(job: CheckJob): ShownResult['check'] {
  const text = z.string().optional().catch(undefined);
  return {
    name: text.parse(parameterOf(job, 'name')),
    type: text.parse(parameterOf(job, 'type')),
  };
}
