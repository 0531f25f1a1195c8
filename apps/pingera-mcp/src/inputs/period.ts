import { InputError, isoDate } from 'mcp-kit';

/** Parameters that bound a time. */
export const periodInput = {
  start_date: isoDate().optional().describe('ISO 8601'),
  end_date: isoDate().optional(),
};

/** What else they have been called. */
export const periodAliases = { from_date: 'start_date', to_date: 'end_date' } as const;

/** How far back some operations reach. */
const monthsKept = 6;

/** A time in ISO 8601 in UTC, open where an end is absent. */
export interface Period {
  readonly start_date?: string | undefined;
  readonly end_date?: string | undefined;
}

/** Throws an `InputError` on a time that ends before it starts. */
export function checkOrder({ start_date, end_date }: Period): void {
  if (start_date === undefined || end_date === undefined || start_date <= end_date) return;
  throw new InputError(`The time ends (${end_date}) before it starts (${start_date})`);
}

/** The same, and on one that starts more than six months back, which the API refuses. */
export function checkReach(period: Period): void {
  checkOrder(period);
  const earliest = new Date();
  earliest.setUTCMonth(earliest.getUTCMonth() - monthsKept);
  const oldest = earliest.toISOString();
  const late = [period.start_date, period.end_date].find(
    (date) => date !== undefined && date < oldest,
  );
  if (late === undefined) return;
  throw new InputError(
    `${late} is more than ${monthsKept} months back, of which Pingera tells nothing`,
    `Start at ${oldest} or later.`,
  );
}
