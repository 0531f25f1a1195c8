/** A stretch of time, epoch milliseconds; the end does not belong to it. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The same moments, each once: in order, apart from each other, none empty. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const joined: { start: number; end: number }[] = [];
  const ordered = intervals
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start);
  for (const { start, end } of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The moments that are in both. */
export function intersect(
  some: readonly Interval[],
  others: readonly Interval[],
): readonly Interval[] {
  const [ones, twos] = [union(some), union(others)];
  const common: Interval[] = [];
  let at = 0;
  for (const { start, end } of ones) {
    while ((twos[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    for (const two of twos.slice(at)) {
      if (two.start >= end) break;
      common.push({ start: Math.max(start, two.start), end: Math.min(end, two.end) });
    }
  }
  return common;
}

/** How long it is, in hours; no moment counts twice. */
export function hoursOf(intervals: readonly Interval[]): number {
  const ms = union(intervals).reduce((sum, { start, end }) => sum + end - start, 0);
  return ms / 3_600_000;
}
