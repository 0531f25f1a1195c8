import { InvalidRequestError } from '../errors.ts';

const dayMs = 86_400_000;

/** The longest time between `since` and `until`; audit records share one. */
const longestMs: Readonly<Record<string, number>> = {
  // Six months, whichever they are.
  'GET /incidents': 180 * dayMs,
  // Less than three months.
  'GET /notifications': 89 * dayMs,
};
const longestAuditMs = 31 * dayMs;

/** A time from `since` up to `until`, both in ISO 8601. */
export interface DateWindow {
  readonly since: string;
  readonly until: string;
}

/** How long a time an operation takes at most, in milliseconds; `undefined` where nothing is known. */
export function longestWindowMs(operation: string): number | undefined {
  if (operation.endsWith('/audit/records')) return longestAuditMs;
  return Object.hasOwn(longestMs, operation) ? longestMs[operation] : undefined;
}

/** Throws an {@link InvalidRequestError} on dates that are none, in disorder, or too far apart. */
export function checkWindow(operation: string, { since, until }: DateWindow): void {
  const [from, to] = [timeOf('since', since), timeOf('until', until)];
  if (from >= to) throw new InvalidRequestError(`until (${until}) must be after since (${since})`);
  const longest = longestWindowMs(operation) ?? Number.POSITIVE_INFINITY;
  if (to - from <= longest) return;
  throw new InvalidRequestError(
    `${operation} takes ${longest / dayMs} days at most between since and until`,
  );
}

/** The windows of at most `maxMs` that a time is made of, the earliest first. */
export function splitWindow({ since, until }: DateWindow, maxMs: number): readonly DateWindow[] {
  checkWindow('', { since, until });
  if (!(maxMs >= 1000)) throw new InvalidRequestError('maxMs must be a second or more');
  const [from, to] = [timeOf('since', since), timeOf('until', until)];
  const count = Math.ceil((to - from) / maxMs);
  const edge = (index: number) =>
    index === 0 ? since : index === count ? until : new Date(from + index * maxMs).toISOString();
  return Array.from({ length: count }, (_, index) => ({
    since: edge(index),
    until: edge(index + 1),
  }));
}

function timeOf(name: string, date: string): number {
  const time = /^\d{4}-\d\d-\d\d/.test(date) ? Date.parse(date) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new InvalidRequestError(`${name} must be a date in ISO 8601, such as 2026-03-01T00:00:00Z`);
}
