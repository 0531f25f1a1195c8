import type { Figures } from './figures.ts';
import type { Range } from './filters.ts';

/** Percentage of the range in which no major incident was open. */
export function upTimePct(rows: readonly Figures[], { start, end }: Range, now: number): number {
  const down = rows
    .filter(({ isMajor }) => isMajor)
    .map(({ incident }) => ({
      from: Math.max(start, incident.createdAt),
      to: Math.min(end, incident.resolvedAt ?? now),
    }))
    .toSorted((one, other) => one.from - other.from);
  let covered = start;
  let downMs = 0;
  for (const { from, to } of down) {
    downMs += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  const up = end === start ? 1 : 1 - downMs / (end - start);
  return Math.round(up * 10_000) / 100;
}
