import { from, view } from 'mcp-kit';
import * as z from 'zod';
import type { Bucket } from '../digests/buckets.ts';
import { responseTime } from './response-time.ts';

/** A figure of a bucket by a part of its name: what the API calls it is not documented. */
export function figureOf({ values }: Bucket, pattern: RegExp): number | undefined {
  return Object.entries(values).find(([name]) => pattern.test(name))?.[1];
}

/** What the average is called. */
export const average = /^(avg|average|mean)/i;
/** What the 95th percentile is called. */
export const p95 = /p_?95/i;
/** What the 99th percentile is called. */
const p99 = /p_?99/i;

/** Response times of one stretch of time in one region. */
export const ResponseTimesView = view<Bucket>({
  time: z.string().describe('Start'),
  region: z.string(),
  average: from(z.string(), (bucket) => responseTime(figureOf(bucket, average))),
  p95: from(z.string(), (bucket) => responseTime(figureOf(bucket, p95))),
  p99: from(z.string(), (bucket) => responseTime(figureOf(bucket, p99))),
});
