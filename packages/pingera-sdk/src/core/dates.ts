const dayPattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const timePattern =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-]\d\d):?(\d\d))?$/i;
const httpPattern = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A date as Pingera writes it, in ISO 8601: a time in UTC with milliseconds, a plain day as the day
 * it is. A time without a zone is UTC, whatever the zone of the machine; so are HTTP dates, which
 * ping counts use. `undefined` where the text is no date.
 */
export function readPingeraDate(text: string | null | undefined): string | undefined {
  if (typeof text !== 'string') return undefined;
  if (isDay(text)) return text;
  return readTime(text) ?? readHttpDate(text);
}

function readTime(text: string): string | undefined {
  const [, day, minutes, seconds = '00', fraction = '', utc, hours, rest] =
    timePattern.exec(text) ?? [];
  if (day === undefined) return undefined;
  const zone = hours === undefined ? (utc ?? 'Z') : `${hours}:${rest}`;
  const ms = fraction.slice(0, 3).padEnd(3, '0');
  return toIso(day, `${minutes}:${seconds}.${ms}${zone.toUpperCase()}`);
}

function readHttpDate(text: string): string | undefined {
  const [, day, name = '', year, time] = httpPattern.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  return month === 0
    ? undefined
    : toIso(`${year}-${String(month).padStart(2, '0')}-${day}`, `${time}Z`);
}

function toIso(day: string, time: string): string | undefined {
  const atMs = isDay(day) && !time.startsWith('24') ? Date.parse(`${day}T${time}`) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : new Date(atMs).toISOString();
}

/** Runtimes differ on 30 February: some read it as 2 March. */
function isDay(text: string): boolean {
  const [, year, month, day] = dayPattern.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
