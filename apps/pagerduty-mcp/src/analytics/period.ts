import { InputError } from 'mcp-kit';
import { checkRange } from '../date-range.ts';

const dayMs = 86_400_000;

/** A stretch of time, in ISO 8601. */
interface Period {
  readonly since: string;
  readonly until: string;
}

interface Asked {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The period of a call: `days` up to `until`, or now, unless told; refuses one that is too long. */
export function readPeriod(
  { since, until }: Asked,
  {
    days,
    maxDays,
    what,
  }: { readonly days: number; readonly maxDays: number; readonly what: string },
): Period {
  const now = Date.now();
  if (since !== undefined && Date.parse(since) >= now) {
    throw new InputError(`since = ${since} is not in the past`);
  }
  const end = until ?? new Date(now).toISOString();
  const start = since ?? new Date(Date.parse(end) - days * dayMs).toISOString();
  const words = `${what} for ${maxDays} days at most`;
  checkRange({ since: start, until: end }, { maxDays, words });
  return { since: start, until: end };
}

/** The period in words, such as `2026-02-02 to 2026-03-04`. */
export function inWords({ since, until }: Period): string {
  return `${since.slice(0, 10)} to ${until.slice(0, 10)}`;
}
