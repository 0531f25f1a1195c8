const SHAPE =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(\.\d+)?)?(?:(Z)|([+-]\d{2}):?(\d{2}))?$/;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The API's own form: UTC with microseconds and no zone. */
export function toNaive(atMs: number): string {
  const micros = String((atMs * 613) % 1000).padStart(3, '0');
  return `${new Date(atMs).toISOString().slice(0, 23)}${micros}`;
}

/** The day in UTC, `YYYY-MM-DD`. */
export function toDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** An HTTP date, such as `Mon, 15 Jan 2024 14:00:00 GMT`. */
export function toHttpDate(atMs: number): string {
  return new Date(atMs).toUTCString();
}

/** Epoch milliseconds of an ISO 8601 date-time, UTC when it names no zone. */
export function parseDateTime(text: string): number | undefined {
  const [, day, minutes, seconds = '00', fraction = '', utc, hours, rest] = SHAPE.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  const zone = utc ?? (hours === undefined ? 'Z' : `${hours}:${rest}`);
  const atMs = Date.parse(`${day}T${minutes}:${seconds}${fraction.slice(0, 4)}${zone}`);
  return Number.isNaN(atMs) ? undefined : atMs;
}

/** Epoch milliseconds of the start of a `YYYY-MM-DD` day in UTC. */
export function parseDay(text: string): number | undefined {
  return isDay(text) ? Date.parse(text) : undefined;
}

function isDay(text: string): boolean {
  const atMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(atMs) && toDay(atMs) === text;
}
