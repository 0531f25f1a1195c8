import type { Bucket } from '../digests/buckets.ts';
import { responseTime } from '../views/response-time.ts';
import { average, figureOf, p95 } from '../views/response-times.ts';

/** Response times of late against those before, as means over regions and steps of time. */
export interface ResponseTrend {
  readonly since: string;
  readonly average: string | undefined;
  readonly average_before: string | undefined;
  readonly p95: string | undefined;
  readonly p95_before: string | undefined;
}

/** The newest step of time against all others; nothing where there is none. */
export function responseTrend(buckets: readonly Bucket[]): ResponseTrend | undefined {
  const since = buckets.at(-1)?.time;
  if (since === undefined) return undefined;
  const now = buckets.filter(({ time }) => time === since);
  const before = buckets.filter(({ time }) => time !== since);
  return {
    since,
    average: mean(now, average),
    average_before: mean(before, average),
    p95: mean(now, p95),
    p95_before: mean(before, p95),
  };
}

function mean(buckets: readonly Bucket[], pattern: RegExp): string | undefined {
  const figures = buckets.flatMap((bucket) => figureOf(bucket, pattern) ?? []);
  if (figures.length === 0) return undefined;
  return responseTime(figures.reduce((sum, figure) => sum + figure) / figures.length);
}
