import type { TimeRange } from './beats.ts';
import { DAY_MS } from './dates.ts';
import { dateTime } from './parse.ts';
import { badRequest } from './refusals.ts';

const FARTHEST_MS = 184 * DAY_MS;

/** Query parameters that bound a time; both ends are included. */
export const dateRangeShape = {
  start_date: dateTime.optional(),
  end_date: dateTime.optional(),
};

/** The time that a query asks for, up to `now`; throws a 400 when it is upside down. */
export function readRange(
  {
    start_date: from,
    end_date: to,
  }: { start_date?: number | undefined; end_date?: number | undefined },
  { now, reachMs }: { readonly now: number; readonly reachMs: number },
): TimeRange {
  const end = to ?? now;
  const range = { from: from ?? end - reachMs, to: Math.min(end, now) };
  if (range.from > end) throw badRequest('start_date must not be after end_date');
  return range;
}

/** Refuses times of which the API does not tell any more. */
export function refuseLongAgo({ from }: TimeRange, now: number): void {
  if (from < now - FARTHEST_MS) throw badRequest('The date range reaches back more than 6 months');
}
