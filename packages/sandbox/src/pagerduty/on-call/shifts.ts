import type { Shift } from '../account/schedule.ts';

/** What is left of `base` where `top` stands above it, with `top`, in order of time. */
export function overlay(base: readonly Shift[], top: readonly Shift[]): Shift[] {
  const left = top.reduce<readonly Shift[]>(
    (shifts, above) => shifts.flatMap((shift) => without(shift, above)),
    base,
  );
  return [...left, ...top].sort((a, b) => a.start - b.start);
}

/** The shifts with those of one user that follow each other without a gap made one. */
export function joined(shifts: readonly Shift[]): Shift[] {
  const result: Shift[] = [];
  for (const shift of shifts) {
    const last = result.at(-1);
    if (last !== undefined && last.userId === shift.userId && last.end >= shift.start) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, shift.end) };
    } else {
      result.push(shift);
    }
  }
  return result;
}

/** The shifts that touch a range; one that only ends or begins at its edge does not. */
export function touching<S extends Shift>(shifts: readonly S[], from: number, to: number): S[] {
  return shifts.filter(({ start, end }) => end > from && (start < to || start === from));
}

/** The shifts cut to a range. */
export function clipped(shifts: readonly Shift[], from: number, to: number): Shift[] {
  return touching(shifts, from, to).map(({ userId, start, end }) => ({
    userId,
    start: Math.max(start, from),
    end: Math.min(end, to),
  }));
}

/** Percentage of a range that the shifts cover; they do not overlap. */
export function coverage(shifts: readonly Shift[], from: number, to: number): number {
  if (to <= from) return 0;
  const covered = clipped(shifts, from, to).reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.round((covered / (to - from)) * 10_000) / 100;
}

function without(shift: Shift, above: Shift): readonly Shift[] {
  if (above.end <= shift.start || above.start >= shift.end) return [shift];
  const rest: Shift[] = [];
  if (shift.start < above.start) rest.push({ ...shift, end: above.start });
  if (above.end < shift.end) rest.push({ ...shift, start: above.end });
  return rest;
}
