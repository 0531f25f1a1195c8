/** Milliseconds of a second, a minute, an hour, a day. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant whole calendar months before another, in UTC; the last of the month where it is shorter. */
export function monthsBefore(instant: number, months: number): number {
  const moved = new Date(instant);
  const day = moved.getUTCDate();
  moved.setUTCMonth(moved.getUTCMonth() - months);
  if (moved.getUTCDate() !== day) moved.setUTCDate(0);
  return moved.getTime();
}
