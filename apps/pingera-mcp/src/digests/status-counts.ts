import type { StatusCount } from '../views/status-count.ts';
import type { Bucket } from './buckets.ts';

/** What the rows of counts are told apart by. */
export type Split = 'time' | 'region' | 'both';

/** Counts of runs by status, added up over what they are not told apart by. */
export function countRuns(buckets: readonly Bucket[], by: Split): readonly StatusCount[] {
  const rows = new Map<string, StatusCount>();
  for (const { time, region, values } of buckets) {
    const place = {
      time: by === 'region' ? undefined : time,
      region: by === 'time' ? undefined : region,
    };
    const key = JSON.stringify(place);
    rows.set(key, { ...place, counts: added(rows.get(key)?.counts ?? {}, values) });
  }
  return [...rows.values()];
}

/** All counts in one, such as `ok 1400, failed 18`. */
export function totalOf(buckets: readonly Bucket[]): string {
  const total = buckets.reduce<StatusCount['counts']>((sum, { values }) => added(sum, values), {});
  return Object.entries(total)
    .map(([status, count]) => `${status} ${count}`)
    .join(', ');
}

function added(
  sum: StatusCount['counts'],
  values: Readonly<Record<string, number>>,
): StatusCount['counts'] {
  const seen = Object.entries(values).filter(([, count]) => count !== 0);
  return {
    ...sum,
    ...Object.fromEntries(seen.map(([name, count]) => [name, (sum[name] ?? 0) + count])),
  };
}
