import { InvalidRequestError } from '../errors.ts';
import { dateLimits } from './date-limits.ts';

const dayMs = 86_400_000;

/** A time from `since` up to `until`, both in ISO 8601; UTC where they name no zone. */
export interface DateWindow {
  readonly since: string;
  readonly until: string;
}

/**
 * A length of windows that an operation surely takes, in milliseconds: half a year has 180 days at
 * least. `undefined` where no limit is known.
 */
export function longestWindowMs(operation: string): number | undefined {
  const { safeDays } = dateLimits(operation);
  return safeDays === undefined ? undefined : safeDays * dayMs;
}

/**
 * Throws an {@link InvalidRequestError} on dates that are none, in disorder, or beyond what the
 * operation takes. Months are given the days of the longest ones, so what passes may still be a day
 * or two too long for the API.
 */
export function checkWindow(operation: string, { since, until }: DateWindow): void {
  const [from, to] = [timeOf('since', since), timeOf('until', until)];
  if (from > to)
    throw new InvalidRequestError(`until (${until}) must not be before since (${since})`);
  const { words, maxDays, daysBack, daysAhead, isUtc } = dateLimits(operation);
  const isBeyond =
    to - from > days(maxDays) ||
    Date.now() - from > days(daysBack) ||
    to - Date.now() > days(daysAhead) ||
    (isUtc && [since, until].some((date) => /[+-](?!00:00)\d\d:\d\d$/.test(date)));
  if (isBeyond) throw new InvalidRequestError(`${operation} takes ${words}`);
}

/** The windows of at most `maxMs` that a time is made of, in UTC, the earliest first. */
export function splitWindow({ since, until }: DateWindow, maxMs: number): readonly DateWindow[] {
  checkWindow('', { since, until });
  if (!(maxMs >= 1000)) throw new InvalidRequestError('maxMs must be a second or more');
  const [from, to] = [timeOf('since', since), timeOf('until', until)];
  const count = Math.max(1, Math.ceil((to - from) / maxMs));
  const edge = (index: number) => spell(index === 0 ? from : Math.min(from + index * maxMs, to));
  return Array.from({ length: count }, (_, index) => ({
    since: edge(index),
    until: edge(index + 1),
  }));
}

function days(count = Number.POSITIVE_INFINITY): number {
  return count * dayMs;
}

function spell(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

const isoDate = /^(\d{4}-\d\d-(\d\d))(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/;

function timeOf(name: string, date: string): number {
  const [, day = '', dayOfMonth, time = '00:00', zone = 'Z'] = isoDate.exec(date) ?? [];
  // Dates such as 30 February would roll over into the next month.
  const isInCalendar = new Date(`${day}T00:00Z`).getUTCDate() === Number(dayOfMonth);
  const ms = isInCalendar ? Date.parse(`${day}T${time}${zone}`) : Number.NaN;
  if (!Number.isNaN(ms)) return ms;
  throw new InvalidRequestError(`${name} must be a date in ISO 8601, such as 2026-03-01T00:00:00Z`);
}
